package org.beecitiz.web.backoffice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an agent is shown to colleagues.
 *
 * @param name in full
 * @param brief {@code K. Lenoir}
 * @param initials {@code KL}
 * @param tint name of the avatar's colour in the style sheet, always the same for a name
 */
public record Face(String name, String brief, String initials, String tint) {
    private static final List<String> TINTS = List.of("a", "b", "c", "d", "e");

    /** Of a full name, or null of null. */
    static Face of(String name) {
        if (name == null) {
            return null;
        }
        String[] words = name.strip().split("[\\s]+");
        String initials = Arrays.stream(words)
                .map(word -> word.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining())
                .toUpperCase(java.util.Locale.ROOT);
        String brief = words.length < 2
                ? name.strip()
                : words[0].charAt(0) + ". "
                        + String.join(" ", Arrays.asList(words).subList(1, words.length));
        return new Face(name, brief, initials, TINTS.get(Math.floorMod(name.hashCode(), TINTS.size())));
    }
}

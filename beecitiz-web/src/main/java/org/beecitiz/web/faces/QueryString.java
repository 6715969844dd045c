package org.beecitiz.web.faces;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The query of an address, to write links to the same page with one thing changed; {@code text} is as it was sent, still encoded. */
public record QueryString(String text) {
    public QueryString {
        text = Optional.ofNullable(text).orElse("");
    }

    /** Without these parameters, nor those that say nothing. */
    public QueryString without(String... names) {
        return new QueryString(parts().filter(part -> !List.of(names).contains(nameOf(part)))
                .filter(part -> part.indexOf('=') != part.length() - 1)
                .collect(joining("&")));
    }

    /** The first value of a parameter, still encoded. */
    public Optional<String> value(String name) {
        return parts().filter(part -> nameOf(part).equals(name) && part.contains("="))
                .map(part -> part.substring(part.indexOf('=') + 1))
                .findFirst();
    }

    /** With one parameter set to a value. */
    public QueryString with(String name, Object value) {
        String set = name + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
        return new QueryString(
                Stream.concat(without(name).parts(), Stream.of(set)).collect(joining("&")));
    }

    /** Behind a path: {@code ?a=b}, or nothing. */
    @Override
    public String toString() {
        return text.isEmpty() ? "" : "?" + text;
    }

    private Stream<String> parts() {
        return Arrays.stream(text.split("&")).filter(part -> !part.isEmpty());
    }

    private static String nameOf(String part) {
        String name = part.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }
}

package org.beecitiz.ticket;

import java.util.Optional;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.platform.PlainText;

/**
 * What the public list shows; an empty set means all.
 *
 * @param category of either level, or null
 * @param text to be found in description, address or category, or null
 * @param area empty for everywhere
 */
public record PublicFilter(
        Set<TicketKind> kinds, Set<TicketStatus> statuses, CategoryId category, String text, Optional<Area> area) {
    private static final int TEXT_MAX = 100;

    public static final PublicFilter ALL = new PublicFilter(Set.of(), Set.of(), null, null, Optional.empty());

    public PublicFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    /** What someone typed to search for: on one line, {@value #TEXT_MAX} characters at most, empty when nothing is left of it. */
    public static Optional<String> text(String typed) {
        return Optional.ofNullable(typed)
                .map(PlainText::line)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), TEXT_MAX)));
    }

    /** A rectangle in WGS 84 degrees, its bounds included; {@code west} ≤ {@code east}. */
    public record Area(double west, double south, double east, double north) {}
}

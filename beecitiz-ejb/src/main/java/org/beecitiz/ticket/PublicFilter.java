package org.beecitiz.ticket;

import java.util.Optional;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;

/**
 * What the public list shows; an empty set means all.
 *
 * @param category of either level, or null
 * @param text to be found in description, address or category, or null
 * @param area empty for everywhere
 */
public record PublicFilter(
        Set<TicketKind> kinds, Set<TicketStatus> statuses, CategoryId category, String text, Optional<Area> area) {
    public static final PublicFilter ALL = new PublicFilter(Set.of(), Set.of(), null, null, Optional.empty());

    public PublicFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    /** A rectangle in WGS 84 degrees, its bounds included; {@code west} ≤ {@code east}. */
    public record Area(double west, double south, double east, double north) {}
}

package org.beecitiz.ticket;

import java.time.Instant;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;

/**
 * What of the register is read; an empty set means all.
 *
 * @param from the first instant a ticket may have been received at
 * @param to the last one
 * @param first how many of the newest are left out
 * @param size how many are read at most, 1 to {@value #MAX_SIZE}
 */
public record RegisterFilter(
        Set<CategoryId> categories, Set<TicketStatus> statuses, Instant from, Instant to, int first, int size) {
    public static final int MAX_SIZE = 1000;

    public RegisterFilter {
        categories = Set.copyOf(categories);
        statuses = Set.copyOf(statuses);
        if (first < 0 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("not a page: " + first + ", " + size);
        }
    }
}

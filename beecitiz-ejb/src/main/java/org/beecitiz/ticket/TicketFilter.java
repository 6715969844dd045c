package org.beecitiz.ticket;

import java.util.Set;
import org.beecitiz.catalogue.CategoryId;

/**
 * What an agent's list shows.
 *
 * @param statuses empty for all the scope has: open ones, or in the archive all
 * @param category of either level, or null
 * @param text part of reference, address or description, or null; a whole reference finds its ticket whatever else is asked for
 */
public record TicketFilter(TicketScope scope, Set<TicketStatus> statuses, CategoryId category, String text) {
    public TicketFilter {
        statuses = Set.copyOf(statuses);
    }

    public static TicketFilter of(TicketScope scope) {
        return new TicketFilter(scope, Set.of(), null, null);
    }

    /** Whether it asks for all open tickets of its scope. */
    boolean isWholeScope() {
        return scope != TicketScope.ARCHIVED
                && statuses.isEmpty()
                && category == null
                && (text == null || text.isBlank());
    }
}

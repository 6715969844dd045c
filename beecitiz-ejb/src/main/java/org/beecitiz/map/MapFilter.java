package org.beecitiz.map;

import java.util.Set;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;

/** Which tickets a map shows; an empty set means all. */
public record MapFilter(Set<CategoryId> categories, Set<TicketKind> kinds, Set<TicketStatus> statuses) {
    public static final MapFilter ALL = new MapFilter(Set.of(), Set.of(), Set.of());

    public MapFilter {
        categories = Set.copyOf(categories);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }

    boolean accepts(long category, TicketKind kind, TicketStatus status) {
        return (categories.isEmpty() || categories.contains(new CategoryId(category)))
                && (kinds.isEmpty() || kinds.contains(kind))
                && (statuses.isEmpty() || statuses.contains(status));
    }
}

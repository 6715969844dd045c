package org.beecitiz.map;

import java.util.Optional;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;

/**
 * Which tickets a map shows; an empty set means all.
 *
 * @param among no others than these, or empty for any
 */
public record MapFilter(
        Set<CategoryId> categories, Set<TicketKind> kinds, Set<TicketStatus> statuses, Optional<Set<TicketId>> among) {
    public static final MapFilter ALL = new MapFilter(Set.of(), Set.of(), Set.of());

    public MapFilter {
        categories = Set.copyOf(categories);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        among = among.map(Set::copyOf);
    }

    public MapFilter(Set<CategoryId> categories, Set<TicketKind> kinds, Set<TicketStatus> statuses) {
        this(categories, kinds, statuses, Optional.empty());
    }

    /** The same filter, for no others than these tickets. */
    public MapFilter among(Set<TicketId> tickets) {
        return new MapFilter(categories, kinds, statuses, Optional.of(tickets));
    }

    boolean accepts(long ticket, long category, TicketKind kind, TicketStatus status) {
        return (categories.isEmpty() || categories.contains(new CategoryId(category)))
                && (kinds.isEmpty() || kinds.contains(kind))
                && (statuses.isEmpty() || statuses.contains(status))
                && (among.isEmpty() || among.get().contains(new TicketId(ticket)));
    }
}

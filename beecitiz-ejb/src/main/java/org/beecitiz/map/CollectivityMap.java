package org.beecitiz.map;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One collectivité's map as of the last look at the database. Immutable: a change makes the next. */
record CollectivityMap(Map<Long, VisibleTicket> tickets, TicketSnapshot snapshot, Instant lookedAt, long version) {
    static final CollectivityMap UNREAD = new CollectivityMap(Map.of(), TicketSnapshot.EMPTY, Instant.EPOCH, 0);

    boolean isUnread() {
        return version == 0;
    }

    static CollectivityMap of(Map<Long, VisibleTicket> tickets, Instant lookedAt) {
        return new CollectivityMap(tickets, new TicketSnapshot(tickets.values()), lookedAt, 1);
    }

    /** The map after these changes; the same one, looked at later, when they change nothing. */
    CollectivityMap with(Map<Long, Optional<VisibleTicket>> changes, Instant now) {
        boolean same = changes.entrySet().stream()
                .allMatch(change -> change.getValue().equals(Optional.ofNullable(tickets.get(change.getKey()))));
        if (same) {
            return new CollectivityMap(tickets, snapshot, now, version);
        }
        Map<Long, VisibleTicket> next = new HashMap<>(tickets);
        changes.forEach((id, ticket) -> ticket.ifPresentOrElse(shown -> next.put(id, shown), () -> next.remove(id)));
        return new CollectivityMap(next, new TicketSnapshot(next.values()), now, version + 1);
    }
}

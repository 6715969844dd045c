package org.beecitiz.map;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.beecitiz.territory.CollectivityView;

/**
 * One collectivité's map in memory. A change made by this instance is only noted, and read by who next asks for the map: many changes in a row cost as
 * little as one.
 */
final class CollectivityMap {
    /** How far back each look goes, so that a transaction that commits late is not missed. */
    static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Queue<Long> noted = new ConcurrentLinkedQueue<>();
    private Instant lookedAt;
    private volatile Edition edition = new Edition(TicketSnapshot.EMPTY, 0);

    /** A committed change of a ticket. */
    void note(long ticket) {
        noted.add(ticket);
    }

    boolean hasNoted() {
        return !noted.isEmpty();
    }

    /** As it was last read. */
    Edition edition() {
        return edition;
    }

    /** Reads what was noted, and forgets it only then: who comes meanwhile waits here, and sees what was changed before they asked. */
    synchronized void readNoted(VisibleTickets source, CollectivityView collectivity, Instant now) {
        if (lookedAt == null) {
            look(source, collectivity, now);
            return;
        }
        List<Long> ids = List.copyOf(noted);
        if (!ids.isEmpty()) {
            apply(source.these(collectivity, ids));
            forget(ids.size());
        }
    }

    /** Reads everything the first time, then what changed since the last time, whoever changed it. */
    synchronized void look(VisibleTickets source, CollectivityView collectivity, Instant now) {
        int before = noted.size();
        if (lookedAt == null) {
            edition = new Edition(TicketSnapshot.of(source.all(collectivity)), 1);
        } else {
            apply(source.changedSince(collectivity, lookedAt.minus(OVERLAP)));
        }
        lookedAt = now;
        forget(before);
    }

    private void forget(int count) {
        for (int i = 0; i < count; i++) {
            noted.remove();
        }
    }

    private void apply(Map<Long, Optional<VisibleTicket>> changes) {
        Map<Long, VisibleTicket> shown = edition.snapshot().find(changes.keySet());
        List<VisibleTicket> removed = new ArrayList<>();
        List<VisibleTicket> added = new ArrayList<>();
        changes.forEach((id, change) -> {
            Optional<VisibleTicket> before = Optional.ofNullable(shown.get(id));
            if (!change.equals(before)) {
                before.ifPresent(removed::add);
                change.ifPresent(added::add);
            }
        });
        if (!removed.isEmpty() || !added.isEmpty()) {
            edition = new Edition(edition.snapshot().with(removed, added), edition.version() + 1);
        }
    }

    /** What is shown, and how many editions there were, this one among them. */
    record Edition(TicketSnapshot snapshot, long version) {}
}

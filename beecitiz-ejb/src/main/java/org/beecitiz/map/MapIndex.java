package org.beecitiz.map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.SchemaReady;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketChanged;

/** What the public map of each collectivité shows, in memory. Public: it holds nothing that is not. */
@ApplicationScoped
public class MapIndex {
    /** How far back each look goes, so that a transaction that commits late is not missed. */
    static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Map<CollectivityId, AtomicReference<CollectivityMap>> maps = new ConcurrentHashMap<>();

    @Inject
    private Territory territory;

    @Inject
    private VisibleTickets tickets;

    @Inject
    private BeecitizClock clock;

    /** What a tile shows now. */
    public TileContent read(CollectivityId collectivity, MapTile tile, MapFilter filter) {
        return TileReader.read(mapOf(collectivity).get().snapshot(), tile, filter, clock.instant());
    }

    /** Counts the changes of a collectivité's map: the same number, the same tickets, but for those that leave by the clock. */
    public long version(CollectivityId collectivity) {
        return mapOf(collectivity).get().version();
    }

    void load(@Observes @Priority(SchemaReady.LOAD) SchemaReady ready) {
        refresh();
    }

    void refreshAfter(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged change) {
        refresh(territory.get(change.collectivity()));
    }

    /** Looks at what changed in every collectivité, whoever changed it. */
    public void refresh() {
        territory.all().forEach(this::refresh);
    }

    private void refresh(CollectivityView collectivity) {
        AtomicReference<CollectivityMap> map = mapOf(collectivity.id());
        synchronized (map) {
            CollectivityMap before = map.get();
            Instant now = clock.instant();
            map.set(
                    before.isUnread()
                            ? CollectivityMap.of(tickets.all(collectivity), now)
                            : before.with(
                                    tickets.changedSince(
                                            collectivity, before.lookedAt().minus(OVERLAP)),
                                    now));
        }
    }

    private AtomicReference<CollectivityMap> mapOf(CollectivityId collectivity) {
        return maps.computeIfAbsent(collectivity, id -> new AtomicReference<>(CollectivityMap.UNREAD));
    }
}

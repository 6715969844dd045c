package org.beecitiz.map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.SchemaReady;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketChanged;

/** What the public map of each collectivité shows, in memory. Public: it holds nothing that is not. */
@ApplicationScoped
public class MapIndex {
    private static final Logger LOG = System.getLogger(MapIndex.class.getName());

    private final Map<CollectivityId, CollectivityMap> maps = new ConcurrentHashMap<>();

    @Inject
    private Territory territory;

    @Inject
    private VisibleTickets tickets;

    @Inject
    private BeecitizClock clock;

    /** What a tile shows now. */
    public TileContent read(CollectivityId collectivity, MapTile tile, MapFilter filter) {
        return TileReader.read(upToDate(collectivity).snapshot(), tile, filter, clock.instant());
    }

    /** Counts the changes of a collectivité's map: the same number, the same tickets, but for those that leave by the clock. */
    public long version(CollectivityId collectivity) {
        return upToDate(collectivity).version();
    }

    void load(@Observes @Priority(SchemaReady.LOAD) SchemaReady ready) {
        refresh();
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged change) {
        mapOf(change.collectivity()).note(change.ticket().value());
    }

    /** Looks at what changed in every collectivité, whoever changed it. */
    public void refresh() {
        territory.all().forEach(collectivity -> mapOf(collectivity.id()).look(tickets, collectivity, clock.instant()));
    }

    private CollectivityMap.Edition upToDate(CollectivityId collectivity) {
        CollectivityMap map = mapOf(collectivity);
        if (map.hasNoted()) {
            readNoted(collectivity, map);
        }
        return map.edition();
    }

    private void readNoted(CollectivityId collectivity, CollectivityMap map) {
        try {
            map.readNoted(tickets, territory.get(collectivity), clock.instant());
        } catch (PersistenceException away) {
            LOG.log(Level.DEBUG, "The map stays as it was: the database cannot be asked", away);
        }
    }

    private CollectivityMap mapOf(CollectivityId collectivity) {
        return maps.computeIfAbsent(collectivity, id -> new CollectivityMap());
    }
}

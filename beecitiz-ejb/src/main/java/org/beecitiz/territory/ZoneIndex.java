package org.beecitiz.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.NotFoundException;

/**
 * Point → zone, in memory: each collectivité's areas are read when first asked for, and again after they changed.
 *
 * <p>A change made here is seen at once, one made by another instance within {@value #LOOK_AGAIN_SECONDS} seconds: then the version that the
 * collectivité has in the database is compared.
 */
@ApplicationScoped
public class ZoneIndex {
    static final long LOOK_AGAIN_SECONDS = 5;

    private final Map<CollectivityId, Held> held = new ConcurrentHashMap<>();

    @Inject
    private EntityManager em;

    boolean covers(CollectivityId collectivity, GeoPoint point) {
        return areasOf(collectivity).covers(point);
    }

    Optional<ZoneId> locate(CollectivityId collectivity, GeoPoint point) {
        return areasOf(collectivity).locate(point).map(ZoneId::new);
    }

    GeoPoint interiorPoint(CollectivityId collectivity, ZoneId zone) {
        return areasOf(collectivity)
                .interiorPoint(zone.value())
                .orElseThrow(() -> new NotFoundException("zone " + zone.value()));
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) TerritoryChanged change) {
        held.remove(change.collectivity());
    }

    private ZoneAreas areasOf(CollectivityId id) {
        long now = System.nanoTime();
        Held known = held.get(id);
        if (known == null || known.isToBeComparedAt(now)) {
            known = held.compute(id, (key, before) -> compared(key, before, now));
        }
        return known.areas();
    }

    private Held compared(CollectivityId id, Held before, long now) {
        if (before != null && !before.isToBeComparedAt(now)) {
            return before;
        }
        int version = versionOf(id);
        ZoneAreas areas = before != null && before.version() == version ? before.areas() : load(id);
        return new Held(areas, version, now);
    }

    private int versionOf(CollectivityId id) {
        return em.createQuery("SELECT c.territoryVersion FROM Collectivity c WHERE c.id = :id", Integer.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("collectivity " + id.value()));
    }

    private ZoneAreas load(CollectivityId id) {
        Collectivity collectivity = em.find(Collectivity.class, id.value());
        List<ZoneAreas.Source> zones = em.createQuery(
                        "SELECT z FROM Zone z WHERE z.collectivity.id = :id ORDER BY z.position", Zone.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(zone -> new ZoneAreas.Source(zone.id(), zone.area()))
                .toList();
        return new ZoneAreas(collectivity.outline(), zones);
    }

    /** Areas as they were at a version, compared with the database when {@link System#nanoTime} was this. */
    private record Held(ZoneAreas areas, int version, long comparedAt) {
        boolean isToBeComparedAt(long now) {
            return now - comparedAt > TimeUnit.SECONDS.toNanos(LOOK_AGAIN_SECONDS);
        }
    }
}

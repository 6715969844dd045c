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
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.NotFoundException;

/** Point → zone, in memory: each collectivité's areas are read when first asked for, and again after they changed. */
@ApplicationScoped
public class ZoneIndex {
    private final Map<CollectivityId, ZoneAreas> areas = new ConcurrentHashMap<>();

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
        areas.remove(change.collectivity());
    }

    private ZoneAreas areasOf(CollectivityId collectivity) {
        return areas.computeIfAbsent(collectivity, this::load);
    }

    private ZoneAreas load(CollectivityId id) {
        Collectivity collectivity = Optional.ofNullable(em.find(Collectivity.class, id.value()))
                .orElseThrow(() -> new NotFoundException("collectivity " + id.value()));
        List<ZoneAreas.Source> zones = em.createQuery(
                        "SELECT z FROM Zone z WHERE z.collectivity.id = :id ORDER BY z.position", Zone.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(zone -> new ZoneAreas.Source(zone.id(), zone.area()))
                .toList();
        return new ZoneAreas(collectivity.outline(), zones);
    }
}

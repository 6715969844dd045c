package org.beecitiz.territory;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.NotFoundException;

/** Public knowledge of the collectivités: who they are, their territory and zones. Asks nobody who they are. */
@Boundary
public class Territory {
    @Inject
    private EntityManager em;

    @Inject
    private ZoneIndex zones;

    /** All collectivités of the deployment by name. */
    public List<CollectivityView> all() {
        return em.createQuery("SELECT c FROM Collectivity c ORDER BY c.name", Collectivity.class)
                .getResultStream()
                .map(Collectivity::view)
                .toList();
    }

    /** The collectivité of this id, which must exist. */
    public CollectivityView get(CollectivityId id) {
        return entity(id).view();
    }

    /** A collectivité's zones in their order. */
    public List<ZoneView> zones(CollectivityId id) {
        return em.createQuery("SELECT z FROM Zone z WHERE z.collectivity.id = :id ORDER BY z.position", Zone.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(Zone::view)
                .toList();
    }

    /** Where a point lies: in the territory or not, and in which zone. */
    public Place locate(CollectivityId id, GeoPoint point) {
        return new Place(zones.covers(id, point), zones.locate(id, point));
    }

    /** A point well inside a zone, for those who name the zone rather than place a pin. */
    public GeoPoint insideOf(CollectivityId id, ZoneId zone) {
        return zones.interiorPoint(id, zone);
    }

    /** The outline and zones as a GeoJSON FeatureCollection; each feature has {@code properties.name} and {@code properties.role} outline or zone. */
    public String featureCollection(CollectivityId id) {
        return TerritoryGeoJson.of(entity(id), zoneEntities(id));
    }

    private List<Zone> zoneEntities(CollectivityId id) {
        return em.createQuery("SELECT z FROM Zone z WHERE z.collectivity.id = :id ORDER BY z.position", Zone.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    private Collectivity entity(CollectivityId id) {
        return Optional.ofNullable(em.find(Collectivity.class, id.value()))
                .orElseThrow(() -> new NotFoundException("collectivity " + id.value()));
    }

    /**
     * Where a point lies.
     *
     * @param insideTerritory whether the collectivité is in charge there
     * @param zone its zone, empty where no zone is drawn
     */
    public record Place(boolean insideTerritory, Optional<ZoneId> zone) {}
}

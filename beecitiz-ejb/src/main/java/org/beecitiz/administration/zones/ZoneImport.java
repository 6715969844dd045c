package org.beecitiz.administration.zones;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.beecitiz.administration.Administered;
import org.beecitiz.administration.Counts;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.TerritoryChanged;
import org.beecitiz.territory.Zone;
import org.beecitiz.territory.ZoneAreas;

/**
 * Replaces the zones of the administrator's collectivité by those of a GeoJSON file: first what it would do, then, seen, the change in one
 * transaction.
 */
@Boundary
public class ZoneImport {
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String TICKETS = "SELECT t.zone.id, COUNT(t) FROM Ticket t"
            + " WHERE t.collectivity.id = :id AND t.zone IS NOT NULL GROUP BY t.zone.id";
    private static final String OPEN_TICKETS = "SELECT t.zone.id, COUNT(t) FROM Ticket t WHERE t.collectivity.id = :id"
            + " AND t.zone IS NOT NULL AND t.closedAt IS NULL AND t.archivedAt IS NULL GROUP BY t.zone.id";
    private static final String ROUTED_TICKETS = "SELECT t.ruleZoneId, COUNT(t) FROM Ticket t"
            + " WHERE t.collectivity.id = :id AND t.ruleZoneId IS NOT NULL GROUP BY t.ruleZoneId";
    private static final String RULES = "SELECT r.zoneId, COUNT(r) FROM RoutingRule r"
            + " WHERE r.collectivityId = :id AND r.zoneId IS NOT NULL GROUP BY r.zoneId";

    @Inject
    private EntityManager em;

    @Inject
    private Administered administered;

    @Inject
    private Event<TerritoryChanged> territoryChanged;

    /** The zones there are, in their order. */
    public List<ZoneRow> zones() {
        Counts tickets = administered.counts(OPEN_TICKETS);
        Counts rules = administered.counts(RULES);
        return existing(administered.collectivity()).stream()
                .map(zone -> new ZoneRow(zone.view(), tickets.of(zone.id()), rules.of(zone.id())))
                .toList();
    }

    /** What a file (GeoJSON, at most {@link #MAX_BYTES}) would do; nothing is changed. */
    public ZonePreview preview(byte[] file) {
        return preview(administered.collectivity(), read(administered.collectivity(), file));
    }

    /**
     * Does what the preview said, or nothing: where the file has a fault, or the territory was changed since.
     *
     * @param territoryVersion the preview's
     * @return what was done
     */
    public ZonePreview apply(byte[] file, int territoryVersion) {
        Collectivity collectivity = administered.locked();
        ReadFile read = read(collectivity, file);
        if (collectivity.territoryVersion() != territoryVersion || read.isHindered()) {
            throw new BusinessException("file", "administration.zones.changedMeanwhile");
        }
        ZonePreview done = preview(collectivity, read);
        ZonePlan plan = plan(collectivity, read);
        plan.removed().forEach(step -> em.remove(zone(step)));
        for (int i = 0; i < plan.remaining().size(); i++) {
            draw(collectivity, i + 1, plan.remaining().get(i));
        }
        territoryChanged.fire(collectivity.territoryRedrawn());
        return done;
    }

    private void draw(Collectivity collectivity, int position, ZonePlan.Step step) {
        if (step.existing() == null) {
            em.persist(new Zone(collectivity, position, step.code(), step.name(), ZoneArea.text(step.area())));
        } else {
            Zone zone = zone(step);
            boolean redrawn = step.kind() == ZoneChangeKind.CHANGED;
            zone.redraw(position, step.name(), redrawn ? ZoneArea.text(step.area()) : zone.area());
        }
    }

    private Zone zone(ZonePlan.Step step) {
        return em.find(Zone.class, step.existing().id());
    }

    private ReadFile read(Collectivity collectivity, byte[] file) {
        if (file.length > MAX_BYTES) {
            return new ReadFile(
                    List.of(), List.of(ZoneFault.ofFile(ZoneFaultKind.FILE_TOO_LARGE, MAX_BYTES / 1024 / 1024)));
        }
        ZoneFileReader.Result read = ZoneFileReader.read(file);
        List<ZoneFault> faults = new ArrayList<>(read.faults());
        faults.addAll(ZoneChecks.of(read.zones(), ZoneArea.geometry(collectivity.outline())));
        return new ReadFile(read.zones(), ZoneFault.distinct(faults));
    }

    private ZonePreview preview(Collectivity collectivity, ReadFile read) {
        if (read.isHindered()) {
            return new ZonePreview(read.faults(), List.of(), 0, collectivity.territoryVersion(), null);
        }
        ZonePlan plan = plan(collectivity, read);
        return new ZonePreview(
                read.faults(),
                plan.changes(),
                stranded(plan.areas(collectivity.outline())),
                collectivity.territoryVersion(),
                ZoneSketch.of(plan));
    }

    private ZonePlan plan(Collectivity collectivity, ReadFile read) {
        Counts tickets = administered.counts(TICKETS);
        Counts routed = administered.counts(ROUTED_TICKETS);
        Counts rules = administered.counts(RULES);
        List<ZonePlan.Existing> existing = existing(collectivity).stream()
                .map(zone -> new ZonePlan.Existing(
                        zone.id(),
                        zone.code(),
                        zone.name(),
                        ZoneArea.geometry(zone.area()),
                        Math.max(tickets.of(zone.id()), routed.of(zone.id())),
                        rules.of(zone.id())))
                .toList();
        return ZonePlan.of(existing, read.zones());
    }

    private List<Zone> existing(Collectivity collectivity) {
        return em.createQuery(
                        "SELECT z FROM Zone z WHERE z.collectivity = :collectivity ORDER BY z.position", Zone.class)
                .setParameter("collectivity", collectivity)
                .getResultList();
    }

    private long stranded(ZoneAreas afterwards) {
        return em.createQuery(
                        "SELECT t.latitude, t.longitude FROM Ticket t WHERE t.collectivity.id = :id"
                                + " AND t.zone IS NOT NULL AND t.closedAt IS NULL AND t.archivedAt IS NULL",
                        Object[].class)
                .setParameter("id", administered.id().value())
                .getResultStream()
                .map(place -> new GeoPoint((Double) place[0], (Double) place[1]))
                .filter(point -> afterwards.locate(point).isEmpty())
                .count();
    }

    private record ReadFile(List<ReadZone> zones, List<ZoneFault> faults) {
        boolean isHindered() {
            return faults.stream().anyMatch(fault -> fault.kind().isHindrance());
        }
    }
}

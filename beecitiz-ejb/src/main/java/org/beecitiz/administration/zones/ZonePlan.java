package org.beecitiz.administration.zones;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beecitiz.territory.ZoneAreas;
import org.locationtech.jts.geom.Geometry;

/**
 * What an import does, zone by zone.
 *
 * @param remaining the zones afterwards, in their order: the file's, then those that are kept though it does not have them
 */
record ZonePlan(List<Step> remaining, List<Step> removed) {

    /** Recognises zones by their code. */
    static ZonePlan of(List<Existing> existing, List<ReadZone> wanted) {
        Map<String, Existing> missing = new LinkedHashMap<>();
        existing.forEach(zone -> missing.put(zone.code(), zone));
        List<Step> remaining = new ArrayList<>();
        for (ReadZone zone : wanted) {
            Existing same = missing.remove(zone.code());
            remaining.add(new Step(kindOf(same, zone), same, zone.code(), zone.name(), zone.area()));
        }
        List<Step> removed = new ArrayList<>();
        for (Existing zone : missing.values()) {
            boolean named = zone.tickets() > 0 || zone.rules() > 0;
            Step step = new Step(
                    named ? ZoneChangeKind.KEPT : ZoneChangeKind.REMOVED, zone, zone.code(), zone.name(), zone.area());
            (named ? remaining : removed).add(step);
        }
        return new ZonePlan(List.copyOf(remaining), List.copyOf(removed));
    }

    private static ZoneChangeKind kindOf(Existing same, ReadZone zone) {
        if (same == null) {
            return ZoneChangeKind.ADDED;
        }
        boolean unchanged = same.name().equals(zone.name()) && ZoneArea.same(same.area(), zone.area());
        return unchanged ? ZoneChangeKind.UNCHANGED : ZoneChangeKind.CHANGED;
    }

    List<ZoneChange> changes() {
        return Stream.concat(remaining.stream(), removed.stream())
                .map(Step::change)
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    /** The zones afterwards, to look points up; their ids are their positions. */
    ZoneAreas areas(String outline) {
        List<ZoneAreas.Source> sources = new ArrayList<>();
        for (int i = 0; i < remaining.size(); i++) {
            sources.add(new ZoneAreas.Source(i, ZoneArea.text(remaining.get(i).area())));
        }
        return new ZoneAreas(outline, sources);
    }

    /** A zone that there is, and how many tickets and rules name it. */
    record Existing(long id, String code, String name, Geometry area, long tickets, long rules) {}

    /**
     * One zone's part.
     *
     * @param existing the zone so far, null when it is new
     */
    record Step(ZoneChangeKind kind, Existing existing, String code, String name, Geometry area) {
        ZoneChange change() {
            return new ZoneChange(
                    kind,
                    code,
                    name,
                    existing == null || existing.name().equals(name) ? null : existing.name(),
                    existing == null ? 0 : existing.tickets(),
                    existing == null ? 0 : existing.rules());
        }
    }
}

package org.beecitiz.administration.zones;

import java.util.List;

/**
 * What importing a file would do.
 *
 * @param faults what is wrong with it; where one of them is a hindrance, nothing else is known
 * @param changes zone by zone, the additions first
 * @param strandedTickets open tickets that lie in a zone now and would lie in none
 * @param territoryVersion what was compared with, for {@link ZoneImport#apply}
 * @param sketch the zones afterwards for a map: a GeoJSON FeatureCollection with {@code properties.name} and {@code properties.change}
 */
public record ZonePreview(
        List<ZoneFault> faults, List<ZoneChange> changes, long strandedTickets, int territoryVersion, String sketch) {

    /** Whether nothing hinders the import. */
    public boolean isApplicable() {
        return faults.stream().noneMatch(fault -> fault.kind().isHindrance());
    }

    /** Whether it would leave every zone as it is. */
    public boolean isIdle() {
        return changes.stream()
                .allMatch(change -> change.kind() == ZoneChangeKind.UNCHANGED || change.kind() == ZoneChangeKind.KEPT);
    }

    public long count(ZoneChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}

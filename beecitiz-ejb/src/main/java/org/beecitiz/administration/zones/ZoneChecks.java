package org.beecitiz.administration.zones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What is wrong with zones that could be read: with each, with it and the territory, with two of them. */
final class ZoneChecks {
    /** Two zones may overlap by a strip of twice this width: neighbours are often drawn from different sources. */
    static final double SLIVER_METRES = 10;

    static final int AREA_MAX = 1_000_000;
    private static final double PARTLY = 0.01;
    private static final double METRES_A_DEGREE = 111_320;

    private final Geometry outline;
    private final List<ZoneFault> faults = new ArrayList<>();

    private ZoneChecks(Geometry outline) {
        this.outline = outline;
    }

    /** The faults of zones of a territory, in the file's order, those of pairs last. */
    static List<ZoneFault> of(List<ReadZone> zones, Geometry outline) {
        ZoneChecks checks = new ZoneChecks(outline);
        checks.codesAndNames(zones);
        List<ReadZone> sound = zones.stream().filter(checks::isSound).toList();
        sound.forEach(checks::place);
        checks.overlaps(sound);
        return checks.faults;
    }

    private void codesAndNames(List<ReadZone> zones) {
        Map<String, ReadZone> codes = new HashMap<>();
        Map<String, ReadZone> names = new HashMap<>();
        for (ReadZone zone : zones) {
            ReadZone sameCode = codes.putIfAbsent(zone.code(), zone);
            ReadZone sameName = names.putIfAbsent(zone.name().toLowerCase(Locale.ROOT), zone);
            if (sameName != null) {
                add(zone, ZoneFaultKind.NAME_TWICE, sameName.feature());
            } else if (sameCode != null) {
                add(zone, ZoneFaultKind.CODE_TWICE, zone.code(), sameCode.name());
            }
        }
    }

    private boolean isSound(ReadZone zone) {
        TopologyValidationError error = new IsValidOp(zone.area()).getValidationError();
        if (error != null) {
            add(zone, kindOf(error), AreaReader.pointOf(error.getCoordinate()));
        } else if (ZoneArea.text(zone.area()).length() > AREA_MAX) {
            add(zone, ZoneFaultKind.TOO_DETAILED);
        }
        return error == null;
    }

    private static ZoneFaultKind kindOf(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL, TopologyValidationError.NESTED_HOLES ->
                ZoneFaultKind.HOLE_MISPLACED;
            case TopologyValidationError.NESTED_SHELLS,
                    TopologyValidationError.DUPLICATE_RINGS,
                    TopologyValidationError.DISCONNECTED_INTERIOR -> ZoneFaultKind.PARTS_OVERLAP;
            default -> ZoneFaultKind.SELF_INTERSECTION;
        };
    }

    private void place(ReadZone zone) {
        double inside =
                intersection(zone.area(), outline).getArea() / zone.area().getArea();
        if (inside >= 1 - PARTLY) {
            return;
        }
        if (inside >= PARTLY) {
            add(zone, ZoneFaultKind.PARTLY_OUTSIDE, (int) Math.round(100 * (1 - inside)));
        } else if (isWhereSwappedItBelongs(zone)) {
            add(zone, ZoneFaultKind.SWAPPED);
        } else {
            add(zone, ZoneFaultKind.OUTSIDE_TERRITORY);
        }
    }

    private boolean isWhereSwappedItBelongs(ReadZone zone) {
        Envelope box = zone.area().getEnvelopeInternal();
        Envelope swapped = new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
        return swapped.intersects(outline.getEnvelopeInternal());
    }

    private void overlaps(List<ReadZone> zones) {
        STRtree before = new STRtree();
        zones.forEach(zone -> before.insert(zone.area().getEnvelopeInternal(), zone));
        for (ReadZone zone : zones) {
            for (Object candidate : before.query(zone.area().getEnvelopeInternal())) {
                ReadZone other = (ReadZone) candidate;
                if (other.feature() < zone.feature()) {
                    overlap(zone, other);
                }
            }
        }
    }

    private void overlap(ReadZone zone, ReadZone other) {
        Geometry common = intersection(zone.area(), other.area());
        if (common.isEmpty() || common.getDimension() < 2) {
            return;
        }
        Coordinate where = common.getInteriorPoint().getCoordinate();
        if (!inMetres(common, where.y).buffer(-SLIVER_METRES).isEmpty()) {
            add(zone, ZoneFaultKind.OVERLAP, other.name(), AreaReader.pointOf(where));
        }
    }

    private static Geometry intersection(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    // Near this latitude a degree is about so many metres: good enough to know a strip from a field.
    private static Geometry inMetres(Geometry degrees, double latitude) {
        Geometry metres = degrees.copy();
        double width = METRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
        metres.apply((org.locationtech.jts.geom.CoordinateFilter) coordinate -> {
            coordinate.x *= width;
            coordinate.y *= METRES_A_DEGREE;
        });
        metres.geometryChanged();
        return metres;
    }

    private void add(ReadZone zone, ZoneFaultKind kind, Object... arguments) {
        faults.add(ZoneFault.of(zone, kind, arguments));
    }
}

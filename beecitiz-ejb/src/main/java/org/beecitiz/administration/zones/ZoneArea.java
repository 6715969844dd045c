package org.beecitiz.administration.zones;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** Areas as they are kept: GeoJSON geometries. */
final class ZoneArea {
    private static final int DECIMALS = 7;
    private static final double SAME = 1e-7;
    // About ten metres: what a small map can show
    private static final double SKETCH = 1e-4;
    // The simplifier calls itself, at worst once a point
    private static final int SIMPLIFIED_MAX = 2_000;

    private ZoneArea() {}

    static String text(Geometry area) {
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        // RFC 7946, 3.1.6: the right-hand rule
        writer.setForceCCW(true);
        return writer.write(area);
    }

    static Geometry geometry(String area) {
        try {
            return new GeoJsonReader(new GeometryFactory()).read(area);
        } catch (ParseException malformed) {
            throw new IllegalStateException("a zone's area is no GeoJSON geometry", malformed);
        }
    }

    static boolean same(Geometry one, Geometry other) {
        return one.norm().equalsExact(other.norm(), SAME);
    }

    /** Coarser, to be looked at. */
    static String sketch(Geometry area) {
        return text(
                area.getNumPoints() > SIMPLIFIED_MAX
                        ? GeometryPrecisionReducer.reduce(area, new PrecisionModel(1 / SKETCH))
                        : TopologyPreservingSimplifier.simplify(area, SKETCH));
    }
}

package org.beecitiz.territory;

import java.util.List;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** One collectivité's outline and zones, ready to be asked about points; safe for use by many threads. */
public final class ZoneAreas {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final PreparedGeometry outline;
    private final STRtree tree = new STRtree();

    /** From GeoJSON geometries (Polygon, MultiPolygon); zones in their order. */
    public ZoneAreas(String outline, List<Source> zones) {
        this.outline = PreparedGeometryFactory.prepare(geometry(outline));
        for (int position = 0; position < zones.size(); position++) {
            Source zone = zones.get(position);
            PreparedGeometry area = PreparedGeometryFactory.prepare(geometry(zone.area()));
            tree.insert(area.getGeometry().getEnvelopeInternal(), new Area(position, zone.id(), area));
        }
        // Built here and now: a tree that is built by its first query is not safe for threads.
        tree.build();
    }

    boolean covers(GeoPoint point) {
        return outline.covers(jts(point));
    }

    /** The zone that a point lies in; on a common border, the first in order. */
    public Optional<Long> locate(GeoPoint point) {
        Point place = jts(point);
        return candidates(place.getEnvelopeInternal()).stream()
                .filter(area -> area.geometry().covers(place))
                .min((a, b) -> Integer.compare(a.position(), b.position()))
                .map(Area::id);
    }

    /** A point well inside a zone. */
    Optional<GeoPoint> interiorPoint(long zone) {
        return candidates(new Envelope(-180, 180, -90, 90)).stream()
                .filter(area -> area.id() == zone)
                .findFirst()
                .map(area -> area.geometry().getGeometry().getInteriorPoint())
                .map(point -> new GeoPoint(point.getY(), point.getX()));
    }

    @SuppressWarnings("unchecked")
    private List<Area> candidates(Envelope envelope) {
        return tree.query(envelope);
    }

    private static Point jts(GeoPoint point) {
        return GEOMETRIES.createPoint(new Coordinate(point.longitude(), point.latitude()));
    }

    private static Geometry geometry(String geoJson) {
        try {
            return new GeoJsonReader(GEOMETRIES).read(geoJson);
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("not a GeoJSON geometry", malformed);
        }
    }

    /** A zone's id and its GeoJSON geometry. */
    public record Source(long id, String area) {}

    private record Area(int position, long id, PreparedGeometry geometry) {}
}

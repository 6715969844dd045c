package org.beecitiz.administration.zones;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import org.beecitiz.geo.GeoPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads a GeoJSON Polygon or MultiPolygon (RFC 7946, 3.1) and says where it is none. Positions are kept to 10⁻⁷ degrees, a centimetre. */
final class AreaReader {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double PRECISION = 1e7;
    private static final int RING_MIN = 4;

    private AreaReader() {}

    static Geometry read(JsonValue geometry) throws UnreadableException {
        if (geometry == null || geometry.getValueType() != ValueType.OBJECT) {
            throw new UnreadableException(ZoneFaultKind.GEOMETRY_MISSING);
        }
        JsonObject object = geometry.asJsonObject();
        String type = object.get("type") == null ? "?" : object.getString("type", "?");
        JsonArray coordinates = array(object.get("coordinates"), type);
        return switch (type) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> multiPolygon(coordinates);
            default -> throw new UnreadableException(ZoneFaultKind.GEOMETRY_OF_OTHER_TYPE, type);
        };
    }

    private static JsonArray array(JsonValue coordinates, String type) throws UnreadableException {
        if (!type.endsWith("Polygon")) {
            throw new UnreadableException(ZoneFaultKind.GEOMETRY_OF_OTHER_TYPE, type);
        }
        JsonArray array = array(coordinates);
        if (array.isEmpty()) {
            throw new UnreadableException(ZoneFaultKind.GEOMETRY_MISSING);
        }
        return array;
    }

    private static JsonArray array(JsonValue value) throws UnreadableException {
        if (value == null || value.getValueType() != ValueType.ARRAY) {
            throw new UnreadableException(ZoneFaultKind.POSITION_UNREADABLE);
        }
        return value.asJsonArray();
    }

    private static Geometry multiPolygon(JsonArray members) throws UnreadableException {
        Polygon[] polygons = new Polygon[members.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = polygon(array(members.get(i)));
        }
        return polygons.length == 1 ? polygons[0] : GEOMETRIES.createMultiPolygon(polygons);
    }

    private static Polygon polygon(JsonArray rings) throws UnreadableException {
        if (rings.isEmpty()) {
            throw new UnreadableException(ZoneFaultKind.GEOMETRY_MISSING);
        }
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(array(rings.get(i + 1)));
        }
        return GEOMETRIES.createPolygon(ring(array(rings.get(0))), holes);
    }

    private static LinearRing ring(JsonArray positions) throws UnreadableException {
        Coordinate[] coordinates = new Coordinate[positions.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = position(array(positions.get(i)));
        }
        if (coordinates.length < RING_MIN) {
            throw new UnreadableException(ZoneFaultKind.RING_TOO_SHORT, coordinates.length);
        }
        if (!coordinates[0].equals2D(coordinates[coordinates.length - 1])) {
            throw new UnreadableException(ZoneFaultKind.RING_NOT_CLOSED, pointOf(coordinates[0]));
        }
        return GEOMETRIES.createLinearRing(coordinates);
    }

    private static Coordinate position(JsonArray position) throws UnreadableException {
        if (position.size() < 2
                || !(position.get(0) instanceof JsonNumber x)
                || !(position.get(1) instanceof JsonNumber y)) {
            throw new UnreadableException(ZoneFaultKind.POSITION_UNREADABLE);
        }
        return inDegrees(x.doubleValue(), y.doubleValue());
    }

    private static Coordinate inDegrees(double x, double y) throws UnreadableException {
        if (Math.abs(x) <= 180 && Math.abs(y) <= 90) {
            return new Coordinate(rounded(x), rounded(y));
        }
        String found = x + ", " + y;
        // Metropolitan France in EPSG:2154, with some margin
        if (x > -100_000 && x < 1_400_000 && y > 5_900_000 && y < 7_300_000) {
            throw new UnreadableException(ZoneFaultKind.LAMBERT_93, found);
        }
        boolean metres = Math.abs(x) > 1_000 || Math.abs(y) > 1_000;
        throw new UnreadableException(metres ? ZoneFaultKind.PROJECTED : ZoneFaultKind.OUT_OF_RANGE, found);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }

    static GeoPoint pointOf(Coordinate coordinate) {
        return new GeoPoint(coordinate.y, coordinate.x);
    }
}

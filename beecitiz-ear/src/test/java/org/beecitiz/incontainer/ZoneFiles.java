package org.beecitiz.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Files of zones for a {@link Town}, whose territory is 0 to 0.1 degrees east, 47 to 47.1 north. */
final class ZoneFiles {
    /** One new zone, on the rim. */
    static final byte[] ONE = file(zone("R", "Le bord", square(0.08, 0.1)));

    private ZoneFiles() {}

    static byte[] file(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}").getBytes(UTF_8);
    }

    static String zone(String code, String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"nom\":\"%s\"},\"geometry\":%s}"
                .formatted(code, name, geometry);
    }

    /** From the territory's south to its north, between two longitudes. */
    static String square(double west, double east) {
        return polygon("[" + ring(west, 47.0, east, 47.1) + "]");
    }

    static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":" + rings + "}";
    }

    static String multiPolygon(String... polygons) {
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}";
    }

    static String ring(double west, double south, double east, double north) {
        return "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]".formatted(west, south, east, north);
    }
}

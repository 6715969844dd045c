package org.beecitiz.web.mapapi;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.map.TileContent;

/**
 * A tile as JSON: {@code {"clusters":[{"lat":…,"lon":…,"count":…}],"points":[{"id":"26-000412","lat":…,"lon":…,"kind":…,"status":…,"category":…}]}}.
 *
 * <p>No text but enum names and references, so that nothing has to be escaped; WGS 84 degrees to six places (11 cm).
 */
final class TileJson {
    private TileJson() {}

    static byte[] of(TileContent tile) {
        StringBuilder json = new StringBuilder(64 + 120 * tile.pins().size()).append("{\"clusters\":[");
        String comma = "";
        for (TileContent.Cluster cluster : tile.clusters()) {
            json.append(comma).append('{');
            place(json, cluster.point())
                    .append(",\"count\":")
                    .append(cluster.count())
                    .append('}');
            comma = ",";
        }
        json.append("],\"points\":[");
        comma = "";
        for (TileContent.Pin pin : tile.pins()) {
            json.append(comma).append("{\"id\":\"").append(pin.reference()).append("\",");
            place(json, pin.point())
                    .append(",\"kind\":\"")
                    .append(pin.kind())
                    .append("\",\"status\":\"")
                    .append(pin.status())
                    .append("\",\"category\":")
                    .append(pin.category())
                    .append('}');
            comma = ",";
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An entity tag of these bytes (RFC 9110 section 8.8.3), weak because they may be sent compressed. */
    static String tag(byte[] body) {
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return "W/\"" + Long.toHexString(checksum.getValue()) + "-" + body.length + "\"";
    }

    private static StringBuilder place(StringBuilder json, GeoPoint point) {
        json.append("\"lat\":");
        degrees(json, point.latitude());
        json.append(",\"lon\":");
        return degrees(json, point.longitude());
    }

    // A tile writes hundreds of these: String.format would be most of its time.
    private static StringBuilder degrees(StringBuilder json, double value) {
        long millionths = Math.round(value * 1_000_000);
        if (millionths < 0) {
            json.append('-');
        }
        long size = Math.abs(millionths);
        json.append(size / 1_000_000).append('.');
        String fraction = Long.toString(size % 1_000_000);
        return json.append("000000", 0, 6 - fraction.length()).append(fraction);
    }
}

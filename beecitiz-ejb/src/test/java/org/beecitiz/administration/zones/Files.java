package org.beecitiz.administration.zones;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of zones for tests. */
final class Files {
    /** A square of a tenth of a degree at 47° N, 0.1° E. */
    static final String SQUARE = square(0.1);

    private Files() {}

    /** The tenth of a degree to the east of this longitude, from 47° N. */
    static String square(double west) {
        return square(west, west + 0.1);
    }

    static String square(double west, double east) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,47],[%2$s,47],[%2$s,47.1],[%1$s,47.1],[%1$s,47]]]}"
                .formatted(west, east);
    }

    static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":" + rings + "}";
    }

    static String feature(String code, String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"nom\":\"%s\"},\"geometry\":%s}"
                .formatted(code, name, geometry);
    }

    static byte[] collection(String... features) {
        return utf8("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] resource(String name) {
        try (InputStream in = Files.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.beecitiz.geocoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What geocoders answer: kept answers of the Géoplateforme, and some of the same form. */
final class Answers {
    private Answers() {}

    /** A true answer, kept in {@code geocoding/}. */
    static String file(String name) {
        try (InputStream in = Answers.class.getResourceAsStream("/geocoding/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One address. */
    static String of(String label, double longitude, double latitude, double score, int distance) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[%f,%f]},"
                        + "\"properties\":{\"label\":\"%s\",\"score\":%f,\"distance\":%d}}]}",
                longitude,
                latitude,
                label,
                score,
                distance);
    }
}

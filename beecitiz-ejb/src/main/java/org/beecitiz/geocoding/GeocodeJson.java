package org.beecitiz.geocoding;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;

/** Reads GeocodeJSON (github.com/geocoders/geocodejson-spec) as the Géoplateforme and addok write it; what it does not know it skips. */
final class GeocodeJson {
    private GeocodeJson() {}

    /** The addresses in their order, or an {@link IllegalArgumentException} when this is no GeocodeJSON. */
    static List<FoundAddress> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonArray features = reader.readObject().getJsonArray("features");
            if (features == null) {
                throw new IllegalArgumentException("no features");
            }
            return features.stream()
                    .map(JsonValue::asJsonObject)
                    .map(GeocodeJson::address)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (JsonException | ClassCastException malformed) {
            throw new IllegalArgumentException("not GeocodeJSON", malformed);
        }
    }

    private static Optional<FoundAddress> address(JsonObject feature) {
        JsonObject properties = feature.getJsonObject("properties");
        JsonObject geometry = feature.getJsonObject("geometry");
        if (properties == null || geometry == null || !"Point".equals(geometry.getString("type", ""))) {
            return Optional.empty();
        }
        JsonArray position = geometry.getJsonArray("coordinates");
        String label = properties.getString("label", "");
        if (label.isBlank() || position == null || position.size() < 2) {
            return Optional.empty();
        }
        double longitude = position.getJsonNumber(0).doubleValue();
        double latitude = position.getJsonNumber(1).doubleValue();
        return GeoPoint.isValid(latitude, longitude)
                ? Optional.of(new FoundAddress(
                        label,
                        new GeoPoint(latitude, longitude),
                        number(properties, "score"),
                        number(properties, "distance")))
                : Optional.empty();
    }

    private static double number(JsonObject properties, String name) {
        return properties.get(name) instanceof JsonNumber number ? number.doubleValue() : 0;
    }
}

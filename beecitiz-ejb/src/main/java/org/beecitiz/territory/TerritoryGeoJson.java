package org.beecitiz.territory;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;

/** Writes a collectivité's outline and zones as one GeoJSON FeatureCollection (RFC 7946). */
final class TerritoryGeoJson {
    private TerritoryGeoJson() {}

    static String of(Collectivity collectivity, List<Zone> zones) {
        JsonArrayBuilder features = Json.createArrayBuilder();
        features.add(feature("outline", collectivity.name(), collectivity.outline()));
        for (Zone zone : zones) {
            features.add(feature("zone", zone.name(), zone.area()));
        }
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build()
                .toString();
    }

    private static JsonObjectBuilder feature(String role, String name, String geometry) {
        try (var reader = Json.createReader(new StringReader(geometry))) {
            return Json.createObjectBuilder()
                    .add("type", "Feature")
                    .add(
                            "properties",
                            Json.createObjectBuilder().add("role", role).add("name", name))
                    .add("geometry", reader.readObject());
        }
    }
}

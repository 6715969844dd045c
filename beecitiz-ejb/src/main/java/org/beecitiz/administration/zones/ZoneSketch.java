package org.beecitiz.administration.zones;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Draws a plan for a map: its zones afterwards, each with what becomes of it. */
final class ZoneSketch {
    private ZoneSketch() {}

    static String of(ZonePlan plan) {
        JsonArrayBuilder features = Json.createArrayBuilder();
        for (ZonePlan.Step step : plan.remaining()) {
            try (JsonReader area = Json.createReader(new StringReader(ZoneArea.sketch(step.area())))) {
                features.add(Json.createObjectBuilder()
                        .add("type", "Feature")
                        .add(
                                "properties",
                                Json.createObjectBuilder()
                                        .add("name", step.name())
                                        .add("change", step.kind().name()))
                        .add("geometry", area.readObject()));
            }
        }
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build()
                .toString();
    }
}

package org.beecitiz.administration.zones;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beecitiz.platform.PlainText;

/** Finds a zone's name and code among a feature's properties, as town halls' GIS and open data call them; upper or lower case alike. */
final class ZoneProperties {
    private static final List<String> NAMES = List.of(
            "name",
            "nom",
            "libelle",
            "libellé",
            "label",
            "nom_zone",
            "nom_secteur",
            "nom_quartier",
            "nom_com",
            "nom_commune",
            "quartier",
            "secteur",
            "commune",
            "zone",
            "titre",
            "title");
    private static final List<String> CODES = List.of(
            "code",
            "id",
            "insee",
            "code_insee",
            "insee_com",
            "codgeo",
            "code_zone",
            "code_secteur",
            "code_quartier",
            "ref",
            "reference",
            "identifiant",
            "numero",
            "num");

    private ZoneProperties() {}

    /** Its name, or null. */
    static String name(JsonObject feature) {
        return first(feature, NAMES).orElse(null);
    }

    /** Its code, or the feature's own id, or one that is made from its name, always the same for a name. */
    static String code(JsonObject feature, String name) {
        return first(feature, CODES)
                .or(() -> text(feature.get("id")))
                .orElseGet(() -> name == null ? null : derived(name));
    }

    private static Optional<String> first(JsonObject feature, List<String> keys) {
        if (!(feature.get("properties") instanceof JsonObject properties)) {
            return Optional.empty();
        }
        return keys.stream()
                .flatMap(key -> valuesOf(properties, key))
                .flatMap(value -> text(value).stream())
                .findFirst();
    }

    private static Stream<JsonValue> valuesOf(JsonObject properties, String key) {
        return properties.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(key))
                .map(java.util.Map.Entry::getValue);
    }

    private static Optional<String> text(JsonValue value) {
        String text = null;
        if (value instanceof JsonString string) {
            text = string.getString();
        } else if (value instanceof JsonNumber number) {
            text = number.toString();
        }
        return Optional.ofNullable(text).map(PlainText::line).filter(found -> !found.isEmpty());
    }

    // "Île de Nantes" becomes ILE-DE-NANTES.
    static String derived(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > ZoneFileReader.CODE_MAX ? plain.substring(0, ZoneFileReader.CODE_MAX) : plain;
    }
}

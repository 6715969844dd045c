package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Who made a base map, as their licence asks to be said beside it. */
@Named
@RequestScoped
public class MapCredits {
    private static final Map<String, String> KNOWN =
            Map.of("geopf.fr", "© IGN – Géoplateforme", "openstreetmap.", "© OpenStreetMap contributors");

    @Inject
    private Messages messages;

    /** The words for a base map: the path of one that is drawn here, or a tile address. */
    public String of(String baseMap) {
        String host = baseMap.replaceFirst("^https?://([^/]*).*", "$1");
        return baseMap.startsWith("/")
                ? messages.of("map.demonstration")
                : KNOWN.entrySet().stream()
                        .filter(entry -> host.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(host);
    }
}

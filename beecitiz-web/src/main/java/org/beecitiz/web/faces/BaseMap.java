package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;

/** What is drawn beneath a map, the path of one that is drawn here or a tile address, and who has to be named for it. */
@Named
@RequestScoped
public class BaseMap {
    @Inject
    private Messages messages;

    /** Who made a base map, as their licence asks to be said beside it. */
    public String creditsOf(String baseMap) {
        return tileHostOf(baseMap).map(BaseMap::attribution).orElseGet(() -> messages.of("map.demonstration"));
    }

    /** The host that visitors' browsers fetch tiles from, empty when the map is drawn here. */
    public Optional<String> tileHostOf(String baseMap) {
        return baseMap.startsWith("/") ? Optional.empty() : Optional.of(hostOf(baseMap));
    }

    static String attribution(String host) {
        if (host.endsWith("geopf.fr")) {
            return "© IGN – Géoplateforme";
        }
        return host.endsWith("openstreetmap.org") || host.endsWith("openstreetmap.fr")
                ? "© OpenStreetMap contributors"
                : host;
    }

    // {s}, {z}… are no part of a valid address: only what stands before the first slash is read.
    private static String hostOf(String tiles) {
        String address = tiles.replace("{s}.", "").replaceFirst("(https?://[^/]+).*", "$1");
        return Optional.ofNullable(URI.create(address).getHost()).orElse(address);
    }
}

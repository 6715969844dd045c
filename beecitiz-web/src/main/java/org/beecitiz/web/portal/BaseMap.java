package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.beecitiz.web.faces.Messages;

/** What is drawn beneath the collectivité's map, and who has to be named for it. */
@Named
@RequestScoped
public class BaseMap {
    @Inject
    private PortalRequest portal;

    @Inject
    private Messages messages;

    /** Who made the base map, as their licence asks to be said. */
    public String getAttribution() {
        return getTileHost().map(BaseMap::attribution).orElseGet(() -> messages.of("map.demonstration"));
    }

    /** The host that visitors' browsers fetch tiles from, empty when the map is drawn here. */
    public Optional<String> getTileHost() {
        return tileHost(portal.getCollectivity().baseMap());
    }

    static Optional<String> tileHost(String baseMap) {
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

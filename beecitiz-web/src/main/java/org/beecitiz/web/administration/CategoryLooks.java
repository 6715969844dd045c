package org.beecitiz.web.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What a category can look like: the icons of the sprite that are meant for it, and the style sheet's colours. */
@Named
@ApplicationScoped
public class CategoryLooks {
    private static final List<String> ICONS = List.of(
            "construction",
            "signpost",
            "street-lamp",
            "lightbulb",
            "trash-2",
            "trees",
            "bench",
            "droplets",
            "square-parking",
            "volume-2",
            "building-2",
            "triangle-alert",
            "map-pin",
            "users",
            "flag",
            "info");
    private static final List<String> COLOURS =
            List.of("voirie", "eclairage", "proprete", "espaces-verts", "mobilier", "eau", "stationnement", "bruit");

    public List<String> getIcons() {
        return ICONS;
    }

    public List<String> getColours() {
        return COLOURS;
    }
}

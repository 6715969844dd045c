package org.beecitiz.catalogue;

import java.util.Locale;

/**
 * How a category is shown.
 *
 * @param name in French
 * @param nameEn in English, or null when it has none
 * @param icon name of an icon of the sprite
 * @param family name of the colour: {@code voirie}, {@code eclairage}…
 */
public record CategoryLabel(CategoryId id, String name, String nameEn, String icon, String family) {

    /** Its name in a reader's language, French where there is no other. */
    public String in(Locale locale) {
        return nameEn != null && "en".equals(locale.getLanguage()) ? nameEn : name;
    }
}

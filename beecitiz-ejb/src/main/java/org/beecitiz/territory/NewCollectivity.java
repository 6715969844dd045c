package org.beecitiz.territory;

import java.util.Locale;
import org.beecitiz.geo.GeoPoint;

/**
 * A collectivité to open; the components are those of {@link CollectivityView}.
 *
 * @param outline its territory, a GeoJSON geometry (Polygon or MultiPolygon, WGS 84)
 */
public record NewCollectivity(
        String slug,
        String name,
        String baseUrl,
        String senderAddress,
        String colour,
        Locale locale,
        java.time.ZoneId timeZone,
        GeoPoint centre,
        String outline,
        String baseMap,
        int mapDays) {}

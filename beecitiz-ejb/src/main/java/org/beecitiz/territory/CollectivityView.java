package org.beecitiz.territory;

import java.util.Locale;
import org.beecitiz.geo.GeoPoint;

/**
 * What pages and mails need to know of a collectivité.
 *
 * @param baseUrl public address without a slash at its end and without the slug, or null for the deployment's own
 * @param colour the one colour it chose, {@code #rrggbb}
 * @param centre where its map opens
 * @param baseMap what is drawn beneath: a path of this server that ends in {@code .json} (a drawn map), or a tile address with {@code {z}/{x}/{y}}
 * @param mapDays days that a resolved ticket stays on the map, after which it is archived
 */
public record CollectivityView(
        CollectivityId id,
        String slug,
        String name,
        String baseUrl,
        String senderAddress,
        String colour,
        Locale locale,
        java.time.ZoneId timeZone,
        GeoPoint centre,
        String baseMap,
        int mapDays) {}

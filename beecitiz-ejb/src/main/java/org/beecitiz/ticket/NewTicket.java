package org.beecitiz.ticket;

import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.territory.CollectivityId;

/**
 * A ticket to receive.
 *
 * @param point where it is, WGS 84
 * @param address the same in words, as the author would say it; may be empty
 * @param description what it is about, 1 to {@link Source#descriptionMax()} characters
 */
public record NewTicket(
        CollectivityId collectivity,
        TicketKind kind,
        CategoryId category,
        GeoPoint point,
        String address,
        String description,
        Author author,
        Source source) {
    /** The most characters of a description that is typed into our own pages. */
    public static final int DESCRIPTION_MAX = 1000;

    public static final int ADDRESS_MAX = 200;
}

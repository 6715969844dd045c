package org.beecitiz.ticket;

import java.util.Optional;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.territory.ZoneView;

/**
 * What was said so far of a ticket being written.
 *
 * @param zone the zone it lies in, if any
 * @param kind null until step 2
 * @param category empty until step 2
 * @param description null until step 2
 * @param sent whether it was sent: it is no longer written, its receipt can be read
 */
public record DraftView(
        String id,
        GeoPoint point,
        String address,
        Optional<ZoneView> zone,
        TicketKind kind,
        Optional<CategoryLabel> category,
        String description,
        boolean sent) {

    /** Whether step 2 was answered. */
    public boolean hasSubject() {
        return kind != null && category.isPresent() && description != null;
    }
}

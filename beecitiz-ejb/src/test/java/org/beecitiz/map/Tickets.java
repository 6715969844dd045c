package org.beecitiz.map;

import java.time.Instant;
import org.beecitiz.geo.GeoKey;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/** Visible tickets as tests need them. */
final class Tickets {
    static final long CATEGORY = 31;

    private Tickets() {}

    static VisibleTicket at(int number, GeoPoint point) {
        return at(number, GeoKey.of(point));
    }

    static VisibleTicket at(int number, long geokey) {
        return new VisibleTicket(
                number,
                new TicketReference(26, number),
                geokey,
                CATEGORY,
                TicketKind.REQUEST,
                TicketStatus.RECEIVED,
                null);
    }

    static VisibleTicket leaving(int number, GeoPoint point, Instant leavesAt) {
        return new VisibleTicket(
                number,
                new TicketReference(26, number),
                GeoKey.of(point),
                CATEGORY,
                TicketKind.REQUEST,
                TicketStatus.RESOLVED,
                leavesAt);
    }
}

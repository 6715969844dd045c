package org.beecitiz.map;

import java.time.Instant;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/**
 * A ticket on the map, as it is read from the database.
 *
 * @param leavesAt when it leaves the map, in whole milliseconds, or null while it is open
 */
record VisibleTicket(
        long id,
        TicketReference reference,
        long geokey,
        long category,
        TicketKind kind,
        TicketStatus status,
        Instant leavesAt) {}

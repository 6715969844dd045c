package org.beecitiz.ticket;

import java.time.Instant;
import org.beecitiz.catalogue.CategoryLabel;

/** An open ticket close to a place, as everyone may see it; {@code metres} are rounded. */
public record NearTicket(
        TicketReference reference,
        TicketKind kind,
        CategoryLabel category,
        String description,
        Instant receivedAt,
        int supporters,
        int metres) {}

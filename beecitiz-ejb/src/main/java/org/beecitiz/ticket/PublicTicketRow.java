package org.beecitiz.ticket;

import java.time.Instant;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryLabel;

/** A line of the public list; {@code zone} may be null, {@code closedAt} is while it is open. */
public record PublicTicketRow(
        TicketId id,
        TicketReference reference,
        TicketKind kind,
        TicketStatus status,
        CategoryLabel category,
        String address,
        String zone,
        String description,
        Instant receivedAt,
        Instant closedAt,
        int supporters) {

    /** Called by JPQL. */
    public PublicTicketRow(
            Long id,
            String reference,
            TicketKind kind,
            TicketStatus status,
            Category category,
            String address,
            String zone,
            String description,
            Instant receivedAt,
            Instant closedAt,
            int supporters) {
        this(
                new TicketId(id),
                TicketReference.parse(reference).orElseThrow(),
                kind,
                status,
                category.label(),
                address,
                zone,
                description,
                receivedAt,
                closedAt,
                supporters);
    }
}

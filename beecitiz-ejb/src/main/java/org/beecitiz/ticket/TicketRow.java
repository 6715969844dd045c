package org.beecitiz.ticket;

import java.time.Instant;
import java.time.LocalDate;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryLabel;

/**
 * A line of an agent's list.
 *
 * @param zone name, or null
 * @param agent full name of the agent in charge, or null
 * @param estimate or null
 */
public record TicketRow(
        TicketReference reference,
        TicketKind kind,
        TicketStatus status,
        CategoryLabel category,
        String address,
        String zone,
        String department,
        String agent,
        Instant receivedAt,
        LocalDate estimate) {

    /** Called by JPQL. */
    public TicketRow(
            String reference,
            TicketKind kind,
            TicketStatus status,
            Category category,
            String address,
            String zone,
            String department,
            String agent,
            Instant receivedAt,
            LocalDate estimate) {
        this(
                TicketReference.parse(reference).orElseThrow(),
                kind,
                status,
                category.label(),
                address,
                zone,
                department,
                agent,
                receivedAt,
                estimate);
    }
}

package org.beecitiz.ticket;

import java.time.Instant;
import java.time.LocalDate;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;

/**
 * A ticket as other systems read it: never its author, never an agent's name.
 *
 * @param department name of the department in charge
 * @param changedAt when it last changed; when it was closed, for a closed one
 * @param estimate or null
 * @param address may be empty
 * @param explanation what the public was last told of the status that it is in, or null
 */
public record RegisterEntry(
        TicketId id,
        TicketReference reference,
        TicketStatus status,
        CategoryLabel category,
        String description,
        String department,
        Instant receivedAt,
        Instant changedAt,
        LocalDate estimate,
        String address,
        GeoPoint point,
        String explanation) {

    /** Called by JPQL. */
    public RegisterEntry(
            Long id,
            String reference,
            TicketStatus status,
            Category category,
            String description,
            String department,
            Instant receivedAt,
            Instant changedAt,
            Instant closedAt,
            LocalDate estimate,
            String address,
            double latitude,
            double longitude,
            String explanation) {
        this(
                new TicketId(id),
                TicketReference.parse(reference).orElseThrow(),
                status,
                category.label(),
                description,
                department,
                receivedAt,
                closedAt == null ? changedAt : closedAt,
                estimate,
                address,
                new GeoPoint(latitude, longitude),
                explanation);
    }
}

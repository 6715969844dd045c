package org.beecitiz.notification;

import java.time.Instant;
import org.beecitiz.ticket.TicketReference;

/**
 * A mail, as administrators see it.
 *
 * @param reference of the ticket it is about
 * @param sentAt null until the server took it
 * @param dueAt when it is to be sent, or tried again
 * @param error what the server last answered, or null
 */
public record DeliveryRow(
        long id,
        TicketReference reference,
        Recipient recipient,
        String address,
        MailTemplate template,
        DeliveryStatus status,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        int attempts,
        String error) {
    /** Called by JPQL. */
    public DeliveryRow(
            long id,
            String reference,
            Recipient recipient,
            String address,
            MailTemplate template,
            DeliveryStatus status,
            Instant createdAt,
            Instant dueAt,
            Instant sentAt,
            int attempts,
            String error) {
        this(
                id,
                TicketReference.parse(reference).orElseThrow(),
                recipient,
                address,
                template,
                status,
                createdAt,
                dueAt,
                sentAt,
                attempts,
                error);
    }
}

package org.beecitiz.notification;

import java.time.Instant;

/** A mail as agents see it beside the event it tells of; {@code sentAt} null until then. No address: the author's is shown apart. */
public record DeliveryView(
        long eventId,
        Recipient recipient,
        MailTemplate template,
        DeliveryStatus status,
        Instant createdAt,
        Instant sentAt) {}

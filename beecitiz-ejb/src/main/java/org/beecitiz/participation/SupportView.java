package org.beecitiz.participation;

import org.beecitiz.ticket.TicketStatus;

/** A support, as its own page shows it; the ticket itself is shown by its public page. */
public record SupportView(String reference, TicketStatus status, boolean confirmed, boolean muted) {}

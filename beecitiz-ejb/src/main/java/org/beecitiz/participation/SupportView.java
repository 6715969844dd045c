package org.beecitiz.participation;

import org.beecitiz.ticket.TicketReference;

/** A support, as its own page shows it; the ticket itself is shown by its public page. */
public record SupportView(TicketReference reference, boolean confirmed, boolean muted) {}

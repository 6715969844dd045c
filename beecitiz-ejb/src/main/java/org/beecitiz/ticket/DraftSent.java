package org.beecitiz.ticket;

/** Fired within the transaction in which a draft became a ticket. */
public record DraftSent(String draftId, TicketId ticket) {}

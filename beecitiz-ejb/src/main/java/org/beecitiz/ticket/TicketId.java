package org.beecitiz.ticket;

/** Names a ticket within the deployment; people see its {@link TicketReference}. */
public record TicketId(long value) {}

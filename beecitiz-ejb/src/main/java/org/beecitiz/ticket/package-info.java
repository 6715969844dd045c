/**
 * The ticket: a request or an idea of a resident, from its intake to its archive.
 *
 * <p>{@link org.beecitiz.ticket.Ticket} guards each transition of {@link org.beecitiz.ticket.TicketStatus} and appends an event for each change;
 * what follows from a change (mails, the map) observes {@link org.beecitiz.ticket.TicketChanged}.
 */
package org.beecitiz.ticket;

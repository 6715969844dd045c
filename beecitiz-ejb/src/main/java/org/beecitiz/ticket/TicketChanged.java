package org.beecitiz.ticket;

import org.beecitiz.organisation.AgentId;
import org.beecitiz.territory.CollectivityId;

/**
 * Fired within the transaction of each change of a ticket.
 *
 * @param eventId the appended {@code TicketEvent}
 * @param actor the agent who acted, or null when it was the author or a rule
 */
public record TicketChanged(
        CollectivityId collectivity,
        TicketId ticket,
        TicketReference reference,
        TicketEventType type,
        long eventId,
        AgentId actor) {}

package org.beecitiz.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.Boundary;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketId;

/** What was mailed, for the agents of the collectivité. */
@Boundary
public class Deliveries {
    @Inject
    private EntityManager em;

    @Inject
    private CurrentAgent currentAgent;

    /** The mails that tell of what happened to a ticket of the agent's collectivité, from the first. */
    public List<DeliveryView> of(TicketId ticket) {
        return em.createQuery(
                        "SELECT d FROM Delivery d WHERE d.ticketId = :ticket AND d.collectivityId = :collectivity AND d.eventId IS NOT NULL"
                                + " ORDER BY d.createdAt, d.id",
                        Delivery.class)
                .setParameter("ticket", ticket.value())
                .setParameter("collectivity", currentAgent.get().collectivity().value())
                .getResultStream()
                .map(Delivery::view)
                .toList();
    }

    /** To whom the collectivité's rules write when this happens, so that an agent knows before doing it. */
    public Set<Recipient> recipientsOf(TicketEventType event) {
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT r.recipient FROM NotificationRule r"
                                + " WHERE r.collectivityId = :collectivity AND r.event = :event",
                        Recipient.class)
                .setParameter("collectivity", currentAgent.get().collectivity().value())
                .setParameter("event", event)
                .getResultList());
    }
}

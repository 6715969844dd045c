package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.CollectivityId;

/** Writes into a ticket's history that a photo was added, after asking whether it may be; the photo itself is kept elsewhere. */
@Boundary
public class TicketPhotos {
    @Inject
    private EntityManager em;

    @Inject
    private TicketRepository tickets;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    /** The ticket that an author's secret opens. Public: the secret is the proof. */
    public TicketId ofAuthor(CollectivityId collectivity, String secret) {
        return opened(collectivity, secret).ticketId();
    }

    /** The ticket of the agent's collectivité. */
    public TicketId ofAgent(TicketReference reference) {
        return tickets.get(currentAgent.get().collectivity(), reference).ticketId();
    }

    /** The author added a photo. Public: the secret is the proof. */
    public TicketId addedByAuthor(CollectivityId collectivity, String secret) {
        return add(tickets.lock(collectivity, opened(collectivity, secret).reference()), null);
    }

    /** The agent who asks added a photo. */
    public TicketId addedByAgent(TicketReference reference) {
        Agent agent = em.getReference(Agent.class, currentAgent.get().id().value());
        return add(tickets.lock(currentAgent.get().collectivity(), reference), agent);
    }

    private Ticket opened(CollectivityId collectivity, String secret) {
        return tickets.findBySecret(collectivity, secret)
                .orElseThrow(() -> new NotFoundException("a ticket of this secret"));
    }

    private TicketId add(Ticket ticket, Agent actor) {
        tickets.append(ticket.showPhoto(actor, clock.instant()));
        return ticket.ticketId();
    }
}

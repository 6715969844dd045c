package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;

/** What agents say about a ticket of their collectivité: to its author, or to each other. */
@Boundary
public class TicketConversation {
    @Inject
    private EntityManager em;

    @Inject
    private TicketRepository tickets;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    /** Writes to the author; everyone may read it on the ticket's page, without the agent's name. */
    public void tellAuthor(TicketReference reference, String text) {
        String words = Words.required(text, "message", "ticket.message.missing");
        Ticket ticket = own(reference);
        tickets.append(ticket.tellAuthor(words, actor(), clock.instant()));
    }

    /** Writes a note that agents alone read. */
    public void note(TicketReference reference, String text) {
        String words = Words.required(text, "note", "ticket.message.missing");
        Ticket ticket = own(reference);
        tickets.append(ticket.note(words, actor(), clock.instant()));
    }

    private Ticket own(TicketReference reference) {
        return tickets.lock(currentAgent.get().collectivity(), reference);
    }

    private Agent actor() {
        return em.getReference(Agent.class, currentAgent.get().id().value());
    }
}

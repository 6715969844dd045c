package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.stream.Stream;
import org.beecitiz.organisation.Agent;
import org.beecitiz.participation.Follower;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.Ticket;
import org.beecitiz.ticket.TicketChanged;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketRepository;

/** Finds who a rule's recipients are for one ticket; never the agent who acted. */
@ApplicationScoped
public class Addressees {
    @Inject
    private EntityManager em;

    @Inject
    private TicketRepository tickets;

    List<Addressee> of(Recipient recipient, TicketChanged change) {
        Ticket ticket = tickets.find(change.ticket()).orElseThrow();
        return switch (recipient) {
            case AUTHOR -> author(ticket, change.type());
            case FOLLOWERS -> followers(ticket);
            case DEPARTMENT_MAILBOX -> mailbox(ticket);
            case ASSIGNED_AGENT -> agents(recipient, change, ticket.agent().stream());
            case DEPARTMENT_UNLESS_ASSIGNED ->
                ticket.agent().isPresent() ? List.of() : agents(recipient, change, agentsOf(ticket));
        };
    }

    // Whoever wants no more mails is still owed the acknowledgment of what they send.
    private static List<Addressee> author(Ticket ticket, TicketEventType event) {
        Author author = ticket.author();
        return author.email() == null || (ticket.isAuthorMuted() && event != TicketEventType.RECEIVED)
                ? List.of()
                : List.of(new Addressee(Recipient.AUTHOR, author.email(), author.locale()));
    }

    private List<Addressee> followers(Ticket ticket) {
        return em.createQuery(
                        "SELECT f FROM Follower f WHERE f.ticket = :ticket AND f.confirmedAt IS NOT NULL AND f.muted = FALSE"
                                + " ORDER BY f.id",
                        Follower.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("ticket", ticket)
                .getResultStream()
                .map(Addressees::of)
                .toList();
    }

    static Addressee of(Follower follower) {
        return new Addressee(Recipient.FOLLOWERS, follower.email(), follower.locale(), follower.id());
    }

    private static List<Addressee> mailbox(Ticket ticket) {
        String address = ticket.department().view().email();
        return address == null
                ? List.of()
                : List.of(new Addressee(
                        Recipient.DEPARTMENT_MAILBOX,
                        address,
                        ticket.collectivity().view().locale()));
    }

    private static List<Addressee> agents(Recipient recipient, TicketChanged change, Stream<Agent> agents) {
        return agents.filter(Agent::isActive)
                .filter(agent -> !agent.agentId().equals(change.actor()))
                .map(agent -> new Addressee(recipient, agent.email(), agent.locale()))
                .toList();
    }

    private Stream<Agent> agentsOf(Ticket ticket) {
        return em.createQuery("SELECT a FROM Agent a WHERE a.department = :department ORDER BY a.id", Agent.class)
                .setParameter("department", ticket.department())
                .getResultStream();
    }
}

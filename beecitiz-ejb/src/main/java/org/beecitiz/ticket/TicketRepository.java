package org.beecitiz.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.beecitiz.territory.CollectivityId;

/** Tickets and their history, within the caller's transaction; always of one collectivité. */
@ApplicationScoped
public class TicketRepository {
    @Inject
    private EntityManager em;

    @Inject
    private SecretLinks secrets;

    @Inject
    private Event<TicketChanged> announcements;

    void add(Ticket ticket) {
        em.persist(ticket);
    }

    /** Appends to the history and announces the change. */
    public void append(TicketEvent event) {
        em.persist(event);
        announcements.fire(event.announcement());
    }

    Optional<Ticket> find(CollectivityId collectivity, TicketReference reference) {
        return em.createQuery(
                        "SELECT t FROM Ticket t JOIN FETCH t.category JOIN FETCH t.department"
                                + " WHERE t.collectivity.id = :collectivity AND t.reference = :reference",
                        Ticket.class)
                .setParameter("collectivity", collectivity.value())
                .setParameter("reference", reference.toString())
                .getResultStream()
                .findFirst();
    }

    Ticket get(CollectivityId collectivity, TicketReference reference) {
        return find(collectivity, reference).orElseThrow(() -> new TicketNotFoundException(reference));
    }

    /** The ticket of an id, of whatever collectivité. */
    public Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(em.find(Ticket.class, id.value()));
    }

    /** The ticket that a secret opens, if it is of this collectivité. */
    Optional<Ticket> findBySecret(CollectivityId collectivity, String secret) {
        return secrets.claimedId(secret)
                .flatMap(id -> find(new TicketId(id)))
                .filter(ticket -> ticket.collectivity().id() == collectivity.value())
                .filter(ticket -> secrets.opens(secret, ticket));
    }

    /** The ticket, locked until the transaction ends, so that two agents' changes come one after the other. */
    Ticket lock(CollectivityId collectivity, TicketReference reference) {
        Ticket ticket = get(collectivity, reference);
        em.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        return ticket;
    }

    List<HistoryEntry> history(Ticket ticket) {
        return em.createQuery(
                        "SELECT e FROM TicketEvent e JOIN FETCH e.department LEFT JOIN FETCH e.agent LEFT JOIN FETCH e.actor"
                                + " WHERE e.ticket = :ticket ORDER BY e.at, e.id",
                        TicketEvent.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .map(TicketEvent::entry)
                .toList();
    }
}

package org.beecitiz.archiving;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketRepository;

/** Archives tickets, in chunks by id, in the caller's transaction. For the operator alone. */
@Boundary
public class TicketArchive {
    @Inject
    private EntityManager em;

    @Inject
    private TicketRepository tickets;

    @Inject
    private Territory territory;

    @Inject
    private CurrentAgent currentAgent;

    /**
     * The next tickets of a collectivité that were closed at least its days before the cut-off and are not archived.
     *
     * @param afterId 0 to begin
     */
    public List<TicketId> due(CollectivityId collectivity, Instant cutOff, long afterId, int limit) {
        currentAgent.mustOperate();
        Duration days = Duration.ofDays(territory.get(collectivity).mapDays());
        return em.createQuery(
                        "SELECT t.id FROM Ticket t WHERE t.collectivity.id = :collectivity AND t.archivedAt IS NULL"
                                + " AND t.closedAt <= :closed AND t.id > :after ORDER BY t.id",
                        Long.class)
                .setParameter("collectivity", collectivity.value())
                .setParameter("closed", cutOff.minus(days))
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultStream()
                .map(TicketId::new)
                .toList();
    }

    /** Archives a ticket as of the cut-off; one that is archived already is left alone. */
    public void archive(TicketId id, Instant cutOff) {
        currentAgent.mustOperate();
        tickets.find(id)
                .filter(ticket -> ticket.archivedAt().isEmpty())
                .ifPresent(ticket -> tickets.append(ticket.archive(cutOff)));
    }
}

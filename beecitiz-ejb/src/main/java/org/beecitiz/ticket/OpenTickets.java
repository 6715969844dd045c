package org.beecitiz.ticket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.territory.CollectivityId;

/**
 * How many open tickets each collectivité's departments and agents have, in memory: every page of the back-office shows some of it.
 *
 * <p>What this instance changed is counted at once, what another one did within {@value #SECONDS} seconds.
 */
@ApplicationScoped
public class OpenTickets {
    private static final int SECONDS = 2;

    private final Cache<CollectivityId, List<Count>> counts =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(SECONDS)).build();

    @Inject
    private Reader reader;

    /** How many are in a scope of an agent's; the archive holds none. */
    long in(TicketScope scope, AgentIdentity agent) {
        return of(agent.collectivity()).stream()
                .filter(count -> switch (scope) {
                    case MINE -> agent.id().equals(count.agent());
                    case DEPARTMENT -> agent.department().value() == count.department();
                    case UNASSIGNED -> count.agent() == null;
                    case ALL -> true;
                    case ARCHIVED -> false;
                })
                .mapToLong(Count::tickets)
                .sum();
    }

    /** How many each agent is in charge of; those who have none are left out. */
    Map<AgentId, Long> byAgent(CollectivityId collectivity) {
        return of(collectivity).stream()
                .filter(count -> count.agent() != null)
                .collect(groupingBy(Count::agent, summingLong(Count::tickets)));
    }

    private List<Count> of(CollectivityId collectivity) {
        return counts.get(collectivity, reader::read);
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketChanged change) {
        counts.invalidate(change.collectivity());
    }

    /** Tickets of a department and an agent, who is null where there is none. */
    record Count(long department, AgentId agent, long tickets) {}

    /** Counts in the database. */
    @ApplicationScoped
    @Transactional
    public static class Reader {
        @Inject
        private EntityManager em;

        List<Count> read(CollectivityId collectivity) {
            return em.createQuery(
                            "SELECT d.id, a.id, COUNT(t) FROM Ticket t JOIN t.department d LEFT JOIN t.agent a"
                                    + " WHERE t.collectivity.id = :collectivity AND t.archivedAt IS NULL AND t.closedAt IS NULL"
                                    + " GROUP BY d.id, a.id",
                            Object[].class)
                    .setParameter("collectivity", collectivity.value())
                    .getResultStream()
                    .map(row ->
                            new Count((Long) row[0], row[1] == null ? null : new AgentId((Long) row[1]), (Long) row[2]))
                    .toList();
        }
    }
}

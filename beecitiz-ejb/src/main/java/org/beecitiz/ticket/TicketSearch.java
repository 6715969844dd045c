package org.beecitiz.ticket;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;

/** Agents' lists of the tickets of their collectivité, a page at a time: a query or two, however long the list is. */
@Boundary
public class TicketSearch {
    private static final String ROWS = """
            SELECT NEW org.beecitiz.ticket.TicketRow(t.reference, t.kind, t.status, c, t.address, z.name, d.name,
                a.fullName, t.receivedAt, t.estimate)
            FROM Ticket t JOIN t.category c JOIN t.department d LEFT JOIN t.zone z LEFT JOIN t.agent a""";

    private static final String COUNT = "SELECT COUNT(t) FROM Ticket t LEFT JOIN t.agent a";

    private static final List<TicketScope> COUNTED =
            List.of(TicketScope.MINE, TicketScope.DEPARTMENT, TicketScope.UNASSIGNED, TicketScope.ALL);

    @Inject
    private EntityManager em;

    @Inject
    private OpenTickets open;

    @Inject
    private CurrentAgent currentAgent;

    public Page<TicketRow> find(TicketFilter filter, TicketSort sort, boolean ascending, PageRequest page) {
        Where where = conditions(filter);
        List<TicketRow> rows = where.bind(
                        em.createQuery(ROWS + where.clause() + sort.clause(ascending), TicketRow.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, filter.isWholeScope() ? open.in(filter.scope(), currentAgent.get()) : count(where));
    }

    /** How many open tickets each scope holds; the archive is not counted. */
    public Map<TicketScope, Long> counts() {
        AgentIdentity agent = currentAgent.get();
        return COUNTED.stream().collect(toMap(scope -> scope, scope -> open.in(scope, agent)));
    }

    /** How many open tickets each agent of the collectivité is in charge of; those who have none are left out. */
    public Map<AgentId, Long> openByAgent() {
        return open.byAgent(currentAgent.get().collectivity());
    }

    private long count(Where where) {
        return where.bind(em.createQuery(COUNT + where.clause(), Long.class)).getSingleResult();
    }

    private Where conditions(TicketFilter filter) {
        AgentIdentity agent = currentAgent.get();
        Where where = new Where()
                .and(
                        "t.collectivity.id = :collectivity",
                        "collectivity",
                        agent.collectivity().value());
        Optional<TicketReference> named = TicketReference.parse(filter.text());
        if (named.isPresent()) {
            return where.and(
                    "t.reference = :reference", "reference", named.get().toString());
        }
        switch (filter.scope()) {
            case MINE -> where.and("t.agent.id = :agent", "agent", agent.id().value());
            case DEPARTMENT ->
                where.and(
                        "t.department.id = :department",
                        "department",
                        agent.department().value());
            // Of the joined agent: a condition on t.agent turns EclipseLink's outer join into an inner one.
            case UNASSIGNED -> where.and("a IS NULL");
            case ALL, ARCHIVED -> {}
        }
        where.and(filter.scope() == TicketScope.ARCHIVED ? "t.archivedAt IS NOT NULL" : "t.archivedAt IS NULL");
        if (!filter.statuses().isEmpty()) {
            where.and("t.status IN :statuses", "statuses", filter.statuses());
        } else if (filter.scope() != TicketScope.ARCHIVED) {
            where.and("t.closedAt IS NULL");
        }
        if (filter.category() != null) {
            where.and(
                    "(t.category.id = :category OR t.category.parent.id = :category)",
                    "category",
                    filter.category().value());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.and(
                    "(LOWER(t.reference) LIKE :text ESCAPE '\\' OR LOWER(t.address) LIKE :text ESCAPE '\\'"
                            + " OR LOWER(t.description) LIKE :text ESCAPE '\\')",
                    "text",
                    Where.containing(filter.text()));
        }
        return where;
    }
}

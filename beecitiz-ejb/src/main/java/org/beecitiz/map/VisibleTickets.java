package org.beecitiz.map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.ticket.Publication;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/** Reads from the database which tickets the map shows. */
@ApplicationScoped
@Transactional
public class VisibleTickets {
    private static final String COLUMNS =
            "SELECT t.id, t.reference, t.geokey, t.category.id, t.kind, t.status, t.closedAt, t.publication, t.archivedAt"
                    + " FROM Ticket t WHERE t.collectivity.id = :collectivity";

    /** How many one question names. */
    private static final int AT_ONCE = 500;

    /** How many are read at once: what they take while they are read is a fraction of what a town's map takes. */
    private static final int CHUNK = 20_000;

    @Inject
    private EntityManager em;

    /** All that is visible. */
    public List<VisibleTicket> all(CollectivityView collectivity) {
        List<VisibleTicket> visible = new ArrayList<>();
        List<Object[]> rows = chunkAfter(Long.MIN_VALUE, collectivity);
        while (!rows.isEmpty()) {
            rows.forEach(row -> read(row, collectivity).ifPresent(visible::add));
            rows = chunkAfter((Long) rows.get(rows.size() - 1)[0], collectivity);
        }
        return visible;
    }

    private List<Object[]> chunkAfter(long id, CollectivityView collectivity) {
        return em.createQuery(COLUMNS + " AND t.archivedAt IS NULL AND t.id > :after ORDER BY t.id", Object[].class)
                .setParameter("collectivity", collectivity.id().value())
                .setParameter("after", id)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    /** What changed since an instant: each ticket as it is shown from now on, or empty when it is not. */
    public Map<Long, Optional<VisibleTicket>> changedSince(CollectivityView collectivity, Instant since) {
        return changes(
                em.createQuery(COLUMNS + " AND t.changedAt >= :since", Object[].class)
                        .setParameter("since", since),
                collectivity);
    }

    /** These, each as it is shown from now on, or empty when it is not. */
    public Map<Long, Optional<VisibleTicket>> these(CollectivityView collectivity, List<Long> ids) {
        Map<Long, Optional<VisibleTicket>> these = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            these.putAll(changes(
                    em.createQuery(COLUMNS + " AND t.id IN :ids", Object[].class)
                            .setParameter("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size()))),
                    collectivity));
        }
        return these;
    }

    private static Map<Long, Optional<VisibleTicket>> changes(
            TypedQuery<Object[]> query, CollectivityView collectivity) {
        Map<Long, Optional<VisibleTicket>> changes = new HashMap<>();
        query.setParameter("collectivity", collectivity.id().value())
                .getResultStream()
                .forEach(row -> changes.put((Long) row[0], read(row, collectivity)));
        return changes;
    }

    private static Optional<VisibleTicket> read(Object[] row, CollectivityView collectivity) {
        TicketStatus status = (TicketStatus) row[5];
        if (row[7] != Publication.PUBLISHED || row[8] != null || !status.staysOnMap()) {
            return Optional.empty();
        }
        Instant closedAt = (Instant) row[6];
        return Optional.of(new VisibleTicket(
                (Long) row[0],
                TicketReference.parse((String) row[1]).orElseThrow(),
                (Long) row[2],
                (Long) row[3],
                (TicketKind) row[4],
                status,
                closedAt == null
                        ? null
                        : closedAt.plus(Duration.ofDays(collectivity.mapDays())).truncatedTo(ChronoUnit.MILLIS)));
    }
}

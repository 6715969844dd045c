package org.beecitiz.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.territory.CollectivityId;

/** What a collectivité sent, is about to send, or could not send; for its administrators. */
@Boundary
public class OutboxDesk {
    private static final String WHERE = " WHERE d.collectivityId = :collectivity AND d.status IN :statuses"
            + " AND LOWER(d.address) LIKE :address ESCAPE '\\'";

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    /** The latest first. */
    public Page<DeliveryRow> find(DeliveryFilter filter, PageRequest page) {
        List<DeliveryRow> rows = bind(
                        em.createQuery(
                                """
                        SELECT NEW org.beecitiz.notification.DeliveryRow(d.id, t.reference, d.recipient, d.address, d.template, d.status,
                            d.createdAt, d.dueAt, d.sentAt, d.attempts, d.lastError)
                        FROM Delivery d, Ticket t""" + WHERE + " AND t.id = d.ticketId ORDER BY d.createdAt DESC, d.id DESC",
                                DeliveryRow.class),
                        filter)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(
                rows,
                bind(em.createQuery("SELECT COUNT(d) FROM Delivery d" + WHERE, Long.class), filter)
                        .getSingleResult());
    }

    /** How many there are of each status; in one query. */
    public Map<DeliveryStatus, Long> counts() {
        Map<DeliveryStatus, Long> counts = new EnumMap<>(DeliveryStatus.class);
        em.createQuery(
                        "SELECT d.status, COUNT(d) FROM Delivery d WHERE d.collectivityId = :collectivity GROUP BY d.status",
                        Object[].class)
                .setParameter("collectivity", administered().value())
                .getResultStream()
                .forEach(row -> counts.put((DeliveryStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** Tries a failed one again, at once. */
    public void retry(long deliveryId) {
        CollectivityId own = administered();
        Optional.ofNullable(em.find(Delivery.class, deliveryId))
                .filter(delivery -> delivery.collectivityId() == own.value())
                .orElseThrow(() -> new NotFoundException("delivery " + deliveryId))
                .retry(clock.instant());
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, DeliveryFilter filter) {
        String part = filter.address() == null ? "" : filter.address().strip().toLowerCase(Locale.ROOT);
        return query.setParameter("collectivity", administered().value())
                .setParameter(
                        "statuses", filter.statuses().isEmpty() ? List.of(DeliveryStatus.values()) : filter.statuses())
                .setParameter("address", "%" + part.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private CollectivityId administered() {
        CollectivityId own = currentAgent.get().collectivity();
        currentAgent.mustAdminister(own);
        return own;
    }
}

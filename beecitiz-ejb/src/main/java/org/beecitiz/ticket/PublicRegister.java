package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;

/**
 * What other systems read of a collectivité's tickets: all that are published and not archived, closed ones too. Public.
 *
 * <p>Each call is one query, however much it finds; the newest come first.
 */
@Boundary
public class PublicRegister {
    private static final String ENTRIES = """
            SELECT NEW org.beecitiz.ticket.RegisterEntry(t.id, t.reference, t.status, c, t.description, d.name,
                t.receivedAt, t.changedAt, t.closedAt, t.estimate, t.address, t.latitude, t.longitude, e.text)
            FROM Ticket t JOIN t.category c JOIN t.department d
            LEFT JOIN TicketEvent e ON e.ticket = t AND e.toStatus = t.status AND e.type IN :telling AND e.text IS NOT NULL
                AND NOT EXISTS (SELECT n.id FROM TicketEvent n WHERE n.ticket = t AND n.toStatus = t.status
                    AND n.type IN :telling AND n.text IS NOT NULL AND (n.at > e.at OR (n.at = e.at AND n.id > e.id)))""";

    private static final Set<TicketEventType> TELLING = Arrays.stream(TicketEventType.values())
            .filter(TicketEventType::speaksToThePublic)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketEventType.class)));

    @Inject
    private EntityManager em;

    /** The tickets that match, received from {@code filter.from()} to {@code filter.to()}, both included. */
    public List<RegisterEntry> find(CollectivityId collectivity, RegisterFilter filter) {
        Where where = visible(collectivity)
                .and("t.receivedAt BETWEEN :from AND :to", "from", filter.from())
                .with("to", filter.to());
        if (!filter.categories().isEmpty()) {
            where.and(
                    "c.id IN :categories",
                    "categories",
                    filter.categories().stream().map(CategoryId::value).toList());
        }
        if (!filter.statuses().isEmpty()) {
            where.and("t.status IN :statuses", "statuses", filter.statuses());
        }
        return read(where, filter.first(), filter.size());
    }

    /** Those of these tickets that there are; at most {@value RegisterFilter#MAX_SIZE} are read. */
    public List<RegisterEntry> find(CollectivityId collectivity, Set<TicketReference> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        Where where = visible(collectivity)
                .and(
                        "t.reference IN :references",
                        "references",
                        references.stream().map(TicketReference::toString).toList());
        return read(where, 0, RegisterFilter.MAX_SIZE);
    }

    public Optional<RegisterEntry> find(CollectivityId collectivity, TicketReference reference) {
        return find(collectivity, Set.of(reference)).stream().findFirst();
    }

    private static Where visible(CollectivityId collectivity) {
        return new Where()
                .and("t.collectivity.id = :collectivity", "collectivity", collectivity.value())
                .and("t.publication = :published", "published", Publication.PUBLISHED)
                .and("t.archivedAt IS NULL")
                .with("telling", TELLING);
    }

    private List<RegisterEntry> read(Where where, int first, int size) {
        return where.bind(em.createQuery(
                        ENTRIES + where.clause() + " ORDER BY t.receivedAt DESC, t.id DESC", RegisterEntry.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }
}

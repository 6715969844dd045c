package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.Zone;

/** What the public sees of a collectivité's tickets, and what authors see of theirs. Public. */
@Boundary
public class PublicTickets {
    private static final String ROWS = """
            SELECT NEW org.beecitiz.ticket.PublicTicketRow(t.id, t.reference, t.kind, t.status, c, t.address, z.name,
                t.description, t.receivedAt, t.closedAt, t.supporters)
            FROM Ticket t JOIN t.category c LEFT JOIN t.zone z""";

    private static final int FOUND_MAX = 10_000;

    private static final Set<TicketStatus> OPEN = TicketStatus.onMap(true);
    private static final Set<TicketStatus> DONE = TicketStatus.onMap(false);

    @Inject
    private EntityManager em;

    @Inject
    private TicketRepository tickets;

    @Inject
    private Territory territory;

    @Inject
    private BeecitizClock clock;

    /** The list that equals the map: the same tickets. */
    public Page<PublicTicketRow> find(
            CollectivityId collectivity, PublicFilter filter, PublicSort sort, PageRequest page) {
        Where where = conditions(territory.get(collectivity), filter);
        List<PublicTicketRow> rows = where.bind(
                        em.createQuery(ROWS + where.clause() + " ORDER BY " + sort.order(), PublicTicketRow.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = where.bind(em.createQuery("SELECT COUNT(t) FROM Ticket t" + where.clause(), Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    /** The smallest area that holds all of the list, empty when that is. */
    public Optional<PublicFilter.Area> extent(CollectivityId collectivity, PublicFilter filter) {
        Where where = conditions(territory.get(collectivity), filter);
        Object[] bounds = where.bind(em.createQuery(
                        "SELECT MIN(t.longitude), MIN(t.latitude), MAX(t.longitude), MAX(t.latitude) FROM Ticket t"
                                + where.clause(),
                        Object[].class))
                .getSingleResult();
        return bounds[0] == null
                ? Optional.empty()
                : Optional.of(new PublicFilter.Area(
                        (Double) bounds[0], (Double) bounds[1], (Double) bounds[2], (Double) bounds[3]));
    }

    /** Which of the tickets on the map have these words, the newest {@value #FOUND_MAX} of them. */
    public Set<TicketId> withText(CollectivityId collectivity, String text) {
        PublicFilter filter = new PublicFilter(Set.of(), Set.of(), null, text, Optional.empty());
        Where where = conditions(territory.get(collectivity), filter);
        return where.bind(em.createQuery(
                        "SELECT t.id FROM Ticket t" + where.clause() + " ORDER BY t.receivedAt DESC, t.id DESC",
                        Long.class))
                .setMaxResults(FOUND_MAX)
                .getResultStream()
                .map(TicketId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A published ticket that is not archived yet. */
    public Optional<PublicTicket> find(CollectivityId collectivity, TicketReference reference) {
        return tickets.find(collectivity, reference)
                .filter(Ticket::isPublic)
                .map(ticket -> view(ticket, HistoryEntry::forThePublic, TicketEventType::isForThePublic));
    }

    /** The ticket that a secret of this collectivité opens, for its author; archived ones too. */
    public Optional<OwnTicket> open(CollectivityId collectivity, String secret) {
        return tickets.findBySecret(collectivity, secret)
                .map(ticket -> new OwnTicket(
                        view(ticket, HistoryEntry::forTheAuthor, TicketEventType::isForTheAuthor),
                        ticket.isPublic(),
                        ticket.waitingFor().filter(WaitingFor.AUTHOR::equals).isPresent(),
                        ticket.contestedAt().isPresent(),
                        ticket.archivedAt().isPresent(),
                        ticket.isAuthorMuted()));
    }

    private PublicTicket view(Ticket ticket, UnaryOperator<HistoryEntry> seen, Predicate<TicketEventType> told) {
        return new PublicTicket(
                ticket.ticketId(),
                ticket.reference(),
                ticket.kind(),
                ticket.status(),
                ticket.category().label(),
                ticket.description(),
                ticket.point(),
                ticket.address(),
                ticket.zone().map(Zone::view).orElse(null),
                ticket.department().view(),
                ticket.estimate().orElse(null),
                ticket.receivedAt(),
                ticket.closedAt().orElse(null),
                ticket.supporters(),
                tickets.history(ticket).stream()
                        .filter(entry -> told.test(entry.type()))
                        .map(seen)
                        .toList());
    }

    private Where conditions(CollectivityView collectivity, PublicFilter filter) {
        Where where = new Where()
                .and(
                        "t.collectivity.id = :collectivity",
                        "collectivity",
                        collectivity.id().value())
                .and("t.publication = :published", "published", Publication.PUBLISHED)
                .and("t.archivedAt IS NULL")
                .and("(t.status IN :open OR (t.status IN :done AND t.closedAt > :leaving))", "open", OPEN)
                .with("done", DONE)
                .with("leaving", clock.instant().minus(Duration.ofDays(collectivity.mapDays())));
        if (!filter.kinds().isEmpty()) {
            where.and("t.kind IN :kinds", "kinds", filter.kinds());
        }
        if (!filter.statuses().isEmpty()) {
            where.and("t.status IN :statuses", "statuses", filter.statuses());
        }
        if (filter.category() != null) {
            where.and(
                    "(t.category.id = :category OR t.category.parent.id = :category)",
                    "category",
                    filter.category().value());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.and(
                    "(LOWER(t.address) LIKE :text ESCAPE '\\' OR LOWER(t.description) LIKE :text ESCAPE '\\'"
                            + " OR LOWER(t.category.name) LIKE :text ESCAPE '\\')",
                    "text",
                    Where.containing(filter.text()));
        }
        filter.area().ifPresent(area -> where.and("t.latitude BETWEEN :south AND :north", "south", area.south())
                .with("north", area.north())
                .and("t.longitude BETWEEN :west AND :east", "west", area.west())
                .with("east", area.east()));
        return where;
    }
}

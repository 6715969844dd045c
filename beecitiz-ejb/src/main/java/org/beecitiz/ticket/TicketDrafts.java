package org.beecitiz.ticket;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.limits.Limit;
import org.beecitiz.limits.RateLimits;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.Checks;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.ZoneView;

/**
 * The form's three steps. Public: whoever knows a draft's id wrote it.
 *
 * <p>Each step checks what it takes, so that a mistake is told where it was made. Author's data is never kept in a draft: it goes straight into the
 * ticket.
 */
@Boundary
public class TicketDrafts {
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    @Inject
    private EntityManager em;

    @Inject
    private IntakeRules rules;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketRepository tickets;

    @Inject
    private SecretLinks secrets;

    @Inject
    private Territory territory;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Event<DraftSent> sent;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private RateLimits limits;

    @Inject
    private BeecitizClock clock;

    /** Step 1 for the first time: starts a draft and returns its id. */
    public String start(CollectivityId collectivity, GeoPoint point, String address) {
        requirePlace(collectivity, point, address);
        limits.spend(Limit.DRAFTS);
        TicketDraft draft = new TicketDraft(collectivity, clock.instant());
        draft.placeAt(point, rules.address(address));
        em.persist(draft);
        return draft.id();
    }

    /** Step 1 again. */
    public void place(CollectivityId collectivity, String id, GeoPoint point, String address) {
        requirePlace(collectivity, point, address);
        unsent(collectivity, id).placeAt(point, rules.address(address));
    }

    /** Step 2. */
    public void describe(
            CollectivityId collectivity, String id, TicketKind kind, CategoryId category, String description) {
        new Checks()
                .check(() -> rules.requireKind(kind))
                .check(() -> rules.requireCategory(collectivity, category))
                .check(() -> rules.description(description, Source.PORTAL))
                .raise();
        unsent(collectivity, id).about(kind, category, rules.description(description, Source.PORTAL));
    }

    /** Step 3: sends it. A draft that was sent already gives the same receipt, and nothing is received twice. */
    public Receipt send(CollectivityId collectivity, String id, Author author) {
        TicketDraft draft = get(collectivity, id);
        em.lock(draft, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(draft);
        if (draft.ticket().isPresent()) {
            return receiptOf(draft.ticket().get());
        }
        mustHaveTakenTime(draft);
        String email = Words.trimmed(author.email());
        limits.check(Limit.REPORTS);
        limits.check(Limit.REPORTS_OF_AUTHOR, email);
        Receipt receipt = intake.receive(draft.toTicket(author));
        limits.count(Limit.REPORTS);
        limits.count(Limit.REPORTS_OF_AUTHOR, email);
        Ticket ticket = tickets.get(collectivity, receipt.reference());
        draft.became(ticket);
        sent.fire(new DraftSent(id, ticket.ticketId()));
        return receipt;
    }

    public Optional<DraftView> find(CollectivityId collectivity, String id) {
        return Optional.ofNullable(em.find(TicketDraft.class, id))
                .filter(draft -> draft.collectivity().equals(collectivity))
                .map(this::view);
    }

    /** The receipt of a draft that was sent. */
    public Optional<Receipt> receipt(CollectivityId collectivity, String id) {
        return Optional.ofNullable(em.find(TicketDraft.class, id))
                .filter(draft -> draft.collectivity().equals(collectivity))
                .flatMap(TicketDraft::ticket)
                .map(this::receiptOf);
    }

    /** Removes drafts started before an instant; returns how many. For the operator alone. */
    public int purge(Instant startedBefore) {
        currentAgent.mustOperate();
        return em.createQuery("DELETE FROM TicketDraft d WHERE d.startedAt < :before")
                .setParameter("before", startedBefore)
                .executeUpdate();
    }

    // Three steps can't be read, let alone filled in, in less.
    private void mustHaveTakenTime(TicketDraft draft) {
        if (clock.instant().isBefore(draft.startedAt().plus(SHORTEST))) {
            throw new BusinessException("", "ticket.draft.tooFast");
        }
    }

    private void requirePlace(CollectivityId collectivity, GeoPoint point, String address) {
        new Checks()
                .check(() -> rules.address(address))
                .check(() -> rules.requirePlace(collectivity, point))
                .raise();
    }

    private TicketDraft unsent(CollectivityId collectivity, String id) {
        TicketDraft draft = get(collectivity, id);
        if (draft.ticket().isPresent()) {
            throw new BusinessException("draft", "ticket.draft.sent");
        }
        return draft;
    }

    private TicketDraft get(CollectivityId collectivity, String id) {
        return Optional.ofNullable(em.find(TicketDraft.class, id))
                .filter(draft -> draft.collectivity().equals(collectivity))
                .orElseThrow(() -> new NotFoundException("draft"));
    }

    private Receipt receiptOf(Ticket ticket) {
        return new Receipt(
                ticket.reference(),
                secrets.secretOf(ticket),
                ticket.department().view(),
                ticket.receivedAt());
    }

    private DraftView view(TicketDraft draft) {
        NewTicket said = draft.toTicket(null);
        Optional<ZoneView> zone = territory
                .locate(draft.collectivity(), draft.point())
                .zone()
                .flatMap(id -> territory.zones(draft.collectivity()).stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst());
        return new DraftView(
                draft.id(),
                draft.point(),
                said.address(),
                zone,
                said.kind(),
                Optional.ofNullable(said.category()).flatMap(id -> catalogue.find(draft.collectivity(), id)),
                said.description(),
                draft.ticket().isPresent());
    }
}

package org.beecitiz.ticket;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beecitiz.catalogue.Category;
import org.beecitiz.geo.GeoKey;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.Identified;
import org.beecitiz.routing.RoutingDecision;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.Zone;

/**
 * A request or an idea on a collectivité's map.
 *
 * <p>Each verb guards the transition it makes and returns the event that tells of it; the caller appends it. An archived ticket changes no more.
 */
@Entity
public class Ticket extends Identified {
    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "collectivity_id")
    private Collectivity collectivity;

    private String reference;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Enumerated(EnumType.STRING)
    private Publication publication;

    @Enumerated(EnumType.STRING)
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private Category category;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "zone_id")
    private Zone zone;

    private double latitude;
    private double longitude;

    /** Morton order of the place: neighbours in the plane are mostly neighbours in the index. */
    @Column(name = "geokey")
    private long geokey;

    private String address;
    private String description;

    @Embedded
    private Author author;

    @Column(name = "secret_version")
    private int secretVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agent_id")
    private Agent agent;

    @Column(name = "rule_number")
    private Integer ruleNumber;

    @Column(name = "rule_category_id")
    private Long ruleCategoryId;

    @Column(name = "rule_zone_id")
    private Long ruleZoneId;

    /** Whom the rule names, where they were away. */
    @Column(name = "absent_agent_id")
    private Long absentAgentId;

    private LocalDate estimate;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_for")
    private WaitingFor waitingFor;

    /** When its author contested its closing, until it is closed again. */
    @Column(name = "contested_at")
    private Instant contestedAt;

    /** Whether its author wants no more mails. */
    @Column(name = "author_muted")
    private boolean authorMuted;

    /** How many confirmed that they support it; counted by the database. */
    @Column(insertable = false, updatable = false)
    private int supporters;

    protected Ticket() {}

    /** A ticket as it is received, before it is routed. */
    Ticket(
            Collectivity collectivity,
            TicketReference reference,
            NewTicket wanted,
            Category category,
            Zone zone,
            Instant at) {
        this.collectivity = collectivity;
        this.reference = reference.toString();
        this.kind = wanted.kind();
        this.status = TicketStatus.RECEIVED;
        this.publication = Publication.PUBLISHED;
        this.source = wanted.source();
        this.category = category;
        this.zone = zone;
        placeAt(wanted.point());
        this.address = wanted.address();
        this.description = wanted.description();
        this.author = wanted.author();
        this.secretVersion = 1;
        this.receivedAt = at;
        this.changedAt = at;
    }

    private void placeAt(GeoPoint point) {
        latitude = point.latitude();
        longitude = point.longitude();
        geokey = GeoKey.of(point);
    }

    /** Hands the ticket to whom its routing decided; a rule that names an agent starts a request at ASSIGNED. */
    TicketEvent route(RoutingDecision decision, Department to, Agent named) {
        remember(decision, named);
        department = to;
        agent = named;
        if (named != null && kind == TicketKind.REQUEST) {
            status = TicketStatus.ASSIGNED;
        }
        return new TicketEvent(this, TicketEventType.RECEIVED, null, receivedAt);
    }

    private void remember(RoutingDecision decision, Agent named) {
        ruleNumber = decision.ruleNumber();
        ruleCategoryId = decision.categoryId();
        ruleZoneId = decision.zoneId();
        absentAgentId = decision.absentAgentId(named == null ? null : named.id());
    }

    /** The agent makes it theirs, within their own department. */
    TicketEvent take(Agent taker, Instant at) {
        return assign(taker.department(), taker, null, taker, at);
    }

    /** Gives it to a department, and an agent of it or nobody yet, for a reason that agents read. */
    TicketEvent reassign(Department to, Agent named, String reason, Agent actor, Instant at) {
        requireNonNull(reason, "a reason is owed to the next in charge");
        return assign(to, named, reason, actor, at);
    }

    private TicketEvent assign(Department to, Agent named, String reason, Agent actor, Instant at) {
        mustBeOpen();
        TicketEventType type = agent == null && named != null ? TicketEventType.ASSIGNED : TicketEventType.REASSIGNED;
        TicketStatus before = status;
        department = to;
        agent = named;
        if (named != null && status == TicketStatus.RECEIVED && kind == TicketKind.REQUEST) {
            status = TicketStatus.ASSIGNED;
        }
        changedAt = at;
        TicketEvent event = new TicketEvent(this, type, actor, at).saying(reason);
        return before == status ? event : event.from(before);
    }

    /** Announces when it will be done; {@code today} in the collectivité's time zone. */
    TicketEvent estimate(LocalDate date, LocalDate today, Agent actor, Instant at) {
        mustBeOpen();
        if (date.isBefore(today)) {
            throw new BusinessException("estimate", "ticket.estimate.past");
        }
        if (date.isAfter(today.plusYears(5))) {
            throw new BusinessException("estimate", "ticket.estimate.far");
        }
        TicketEventType type = estimate == null ? TicketEventType.ESTIMATE_SET : TicketEventType.ESTIMATE_CHANGED;
        estimate = date;
        changedAt = at;
        return new TicketEvent(this, type, actor, at);
    }

    /** It is done: RESOLVED for a request, REALISED for an idea; the explanation is given to the author. */
    TicketEvent resolve(String explanation, Agent actor, Instant at) {
        return changeTo(TicketStatus.doneFor(kind), explanation, actor, at);
    }

    /** Goes to another status along the transitions allowed; closing and reopening owe an explanation. */
    TicketEvent changeTo(TicketStatus next, String explanation, Agent actor, Instant at) {
        mustNotBeArchived();
        if (!status.mayBecome(next, kind)) {
            throw new BusinessException("status", "ticket.status.notAllowed", status, next);
        }
        boolean reopened = status.isClosed();
        if (explanation == null && (next.isClosed() || reopened)) {
            throw new BusinessException("explanation", "ticket.explanation.missing");
        }
        return become(next, typeOf(next, reopened), actor, at).saying(explanation);
    }

    private TicketEvent become(TicketStatus next, TicketEventType type, Agent actor, Instant at) {
        TicketStatus before = status;
        status = next;
        closedAt = next.isClosed() ? at : null;
        if (next.isClosed()) {
            contestedAt = null;
        }
        if (next != TicketStatus.WAITING) {
            waitingFor = null;
        }
        changedAt = at;
        return new TicketEvent(this, type, actor, at).from(before);
    }

    /** Nothing can be done until somebody else has acted; the explanation, which may be null, is given to the author. */
    TicketEvent waitFor(WaitingFor whom, String explanation, Agent actor, Instant at) {
        requireNonNull(whom, "for whom it waits");
        TicketEvent event = changeTo(TicketStatus.WAITING, explanation, actor, at);
        waitingFor = whom;
        return event;
    }

    /** An agent writes to the author, for everyone to read. */
    TicketEvent tellAuthor(String words, Agent actor, Instant at) {
        mustNotBeArchived();
        changedAt = at;
        return new TicketEvent(this, TicketEventType.PUBLIC_MESSAGE, actor, at).saying(words);
    }

    /** A word between agents. */
    TicketEvent note(String words, Agent actor, Instant at) {
        mustNotBeArchived();
        return new TicketEvent(this, TicketEventType.INTERNAL_NOTE, actor, at).saying(words);
    }

    /** The author adds a word; if that is what was waited for, it goes on where it was {@code before} the wait. */
    TicketEvent hearAuthor(String words, TicketStatus before, Instant at) {
        mustBeOpen();
        changedAt = at;
        return waitingFor == WaitingFor.AUTHOR
                ? become(before, TicketEventType.AUTHOR_MESSAGE, null, at).saying(words)
                : new TicketEvent(this, TicketEventType.AUTHOR_MESSAGE, null, at).saying(words);
    }

    /** A photo was added to it, by its author or an agent. */
    TicketEvent showPhoto(Agent actor, Instant at) {
        mustNotBeArchived();
        changedAt = at;
        return new TicketEvent(this, TicketEventType.PHOTO_ADDED, actor, at);
    }

    /** The author does not agree with its closing: it is open again, with whoever had it. */
    TicketEvent contest(String reason, Instant at) {
        mustNotBeArchived();
        if (status.isOpen()) {
            throw new BusinessException("reason", "ticket.stillOpen");
        }
        TicketEvent event = become(TicketStatus.reopenedFor(kind, agent != null), TicketEventType.CONTESTED, null, at)
                .saying(reason);
        contestedAt = at;
        return event;
    }

    /** The author takes it back: it is closed, and leaves map and lists. */
    TicketEvent withdraw(Instant at) {
        mustBeOpen();
        return become(TicketStatus.leftFor(kind), TicketEventType.WITHDRAWN, null, at);
    }

    /** Its author wants no more mails about it, or wants them again. */
    void muteAuthor(boolean muted) {
        authorMuted = muted;
    }

    /** Its place was wrong; the zone is the one that the new place lies in, or null. */
    TicketEvent move(GeoPoint point, String newAddress, Zone in, Agent actor, Instant at) {
        mustNotBeArchived();
        placeAt(point);
        address = newAddress;
        zone = in;
        changedAt = at;
        return new TicketEvent(this, TicketEventType.MOVED, actor, at);
    }

    /** It is about something else. */
    TicketEvent recategorise(Category to, Agent actor, Instant at) {
        mustNotBeArchived();
        category = to;
        changedAt = at;
        return new TicketEvent(this, TicketEventType.RECATEGORISED, actor, at);
    }

    /** Goes to whom its routing decided anew, after its place or category were corrected. */
    TicketEvent routeAgain(RoutingDecision decision, Department to, Agent named, Agent actor, Instant at) {
        remember(decision, named);
        return assign(to, named, null, actor, at);
    }

    private static TicketEventType typeOf(TicketStatus next, boolean reopened) {
        if (reopened) {
            return TicketEventType.REOPENED;
        }
        return switch (next) {
            case RESOLVED, REALISED -> TicketEventType.RESOLVED;
            case REJECTED, DECLINED -> TicketEventType.REJECTED;
            default -> TicketEventType.STATUS_CHANGED;
        };
    }

    /** Leaves map and lists for good; only closed tickets do. */
    public TicketEvent archive(Instant at) {
        mustNotBeArchived();
        if (!status.isClosed()) {
            throw new IllegalStateException(reference + " is still " + status);
        }
        archivedAt = at;
        changedAt = at;
        return new TicketEvent(this, TicketEventType.ARCHIVED, null, at);
    }

    /** Lets only those change it who saw its last version; the others are told what changed since. */
    void mustBeAt(int seenVersion, Supplier<List<HistoryEntry>> history) {
        if (version != seenVersion) {
            throw new TicketChangedMeanwhileException(version, history.get());
        }
    }

    private void mustBeOpen() {
        mustNotBeArchived();
        if (status.isClosed()) {
            throw new BusinessException("status", "ticket.closed");
        }
    }

    private void mustNotBeArchived() {
        if (archivedAt != null) {
            throw new BusinessException("status", "ticket.archived");
        }
    }

    public int supporters() {
        return supporters;
    }

    /** Whether the public may see it: its page stays until it is archived, whatever the map shows. */
    public boolean isPublic() {
        return publication == Publication.PUBLISHED && archivedAt == null;
    }

    public TicketId ticketId() {
        return new TicketId(id());
    }

    public int version() {
        return version;
    }

    public Collectivity collectivity() {
        return collectivity;
    }

    public TicketReference reference() {
        return TicketReference.parse(reference).orElseThrow();
    }

    public TicketKind kind() {
        return kind;
    }

    public TicketStatus status() {
        return status;
    }

    public Category category() {
        return category;
    }

    public Optional<Zone> zone() {
        return Optional.ofNullable(zone);
    }

    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    public String address() {
        return address;
    }

    public String description() {
        return description;
    }

    public Author author() {
        return author;
    }

    int secretVersion() {
        return secretVersion;
    }

    public Department department() {
        return department;
    }

    public Optional<Agent> agent() {
        return Optional.ofNullable(agent);
    }

    public Optional<LocalDate> estimate() {
        return Optional.ofNullable(estimate);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public Optional<WaitingFor> waitingFor() {
        return Optional.ofNullable(waitingFor);
    }

    public Optional<Instant> contestedAt() {
        return Optional.ofNullable(contestedAt);
    }

    public boolean isAuthorMuted() {
        return authorMuted;
    }

    Source source() {
        return source;
    }

    RoutingDecision routing() {
        return new RoutingDecision(
                ruleNumber, ruleCategoryId, ruleZoneId, department.id(), agent == null ? null : agent.id());
    }

    Optional<Long> absentAgentId() {
        return Optional.ofNullable(absentAgentId);
    }

    @Override
    public String toString() {
        return reference;
    }
}

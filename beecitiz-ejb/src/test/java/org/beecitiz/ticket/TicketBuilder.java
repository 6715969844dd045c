package org.beecitiz.ticket;

import static org.beecitiz.platform.ByHand.withId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.routing.RoutingDecision;
import org.beecitiz.territory.Zone;

/** Tickets as tests need them: by default a request in the middle of {@link Town}, just received by the department of roads. */
public final class TicketBuilder {
    public static final Instant RECEIVED_AT = Instant.parse("2026-11-22T17:42:00Z");

    private long id = 100;
    private TicketKind kind = TicketKind.REQUEST;
    private TicketStatus status;
    private Zone zone = Town.CENTRE;
    private GeoPoint point = Town.SQUARE;
    private String address = "12 rue des Tilleuls";
    private String description = "Le lampadaire ne s’allume plus.";
    private Department department = Town.ROADS;
    private Agent agent;
    private Instant changedAt = RECEIVED_AT;
    private LocalDate estimate;
    private boolean archived;

    private TicketBuilder() {}

    public static TicketBuilder aTicket() {
        return new TicketBuilder();
    }

    public static TicketBuilder anIdea() {
        TicketBuilder builder = new TicketBuilder();
        builder.kind = TicketKind.IDEA;
        return builder;
    }

    public static TicketBuilder aTicketOf(TicketKind kind) {
        return kind == TicketKind.IDEA ? anIdea() : aTicket();
    }

    public TicketBuilder id(long newId) {
        id = newId;
        return this;
    }

    public TicketBuilder in(Zone newZone) {
        zone = newZone;
        return this;
    }

    public TicketBuilder at(GeoPoint newPoint) {
        point = newPoint;
        return this;
    }

    public TicketBuilder address(String newAddress) {
        address = newAddress;
        return this;
    }

    public TicketBuilder description(String newDescription) {
        description = newDescription;
        return this;
    }

    public TicketBuilder of(Department newDepartment) {
        department = newDepartment;
        return this;
    }

    /** Routed to this agent of their department. */
    public TicketBuilder of(Agent newAgent) {
        agent = newAgent;
        return of(newAgent.department());
    }

    /** To be done by this day. */
    public TicketBuilder estimated(LocalDate newEstimate) {
        estimate = newEstimate;
        return this;
    }

    /** Brought to this status. */
    public TicketBuilder that(TicketStatus newStatus) {
        status = newStatus;
        return this;
    }

    /** Brought to this status at an instant. */
    public TicketBuilder that(TicketStatus newStatus, Instant at) {
        changedAt = at;
        return that(newStatus);
    }

    public TicketBuilder resolved() {
        return that(TicketStatus.doneFor(kind));
    }

    public TicketBuilder archived() {
        archived = true;
        return status == null ? resolved() : this;
    }

    public Ticket build() {
        NewTicket wanted = new NewTicket(
                Town.RIVEBELLE.collectivityId(),
                kind,
                Town.STREET_LAMP.categoryId(),
                point,
                address,
                description,
                new Author("jeanne@courriel.example", "Jeanne", null, Locale.FRENCH),
                Source.PORTAL);
        TicketReference reference = new TicketReference(26, 4217);
        Ticket ticket = withId(id, new Ticket(Town.RIVEBELLE, reference, wanted, Town.STREET_LAMP, zone, RECEIVED_AT));
        ticket.route(
                new RoutingDecision(1, null, null, department.id(), agent == null ? null : agent.id()),
                department,
                agent);
        if (estimate != null) {
            ticket.estimate(estimate, estimate, Town.KARIM, changedAt);
        }
        if (status != null && status != ticket.status()) {
            ticket.changeTo(status, "Voici pourquoi.", Town.KARIM, changedAt);
        }
        if (archived) {
            ticket.archive(changedAt);
        }
        return ticket;
    }

    /** The statuses whose reaching is told as no more than a new status. */
    public static Stream<TicketStatus> announcedAsStatus(TicketKind kind) {
        return TicketStatus.RECEIVED.next(kind).stream()
                .filter(next -> aTicketOf(kind)
                                .build()
                                .changeTo(next, "Voici pourquoi.", Town.KARIM, RECEIVED_AT)
                                .type()
                        == TicketEventType.STATUS_CHANGED);
    }

    /** An event of a ticket, with what was said at it. */
    public static TicketEvent anEvent(long id, Ticket ticket, TicketEventType type, String text) {
        return withId(id, new TicketEvent(ticket, type, Town.KARIM, RECEIVED_AT).saying(text));
    }
}

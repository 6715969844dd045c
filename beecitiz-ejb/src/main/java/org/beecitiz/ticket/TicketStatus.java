package org.beecitiz.ticket;

import static org.beecitiz.ticket.TicketKind.IDEA;
import static org.beecitiz.ticket.TicketKind.REQUEST;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a ticket stands, and where it may go from there.
 *
 * <p>An open status may go straight to any closed one of its kind; a closed one may be reopened until the ticket is archived.
 */
public enum TicketStatus {
    RECEIVED(Phase.OPEN, REQUEST, IDEA),
    ASSIGNED(Phase.OPEN, REQUEST),
    IN_PROGRESS(Phase.OPEN, REQUEST),
    /** For the author, a contractor or another body. */
    WAITING(Phase.OPEN, REQUEST),
    RESOLVED(Phase.CLOSED_ON_MAP, REQUEST),
    REJECTED(Phase.CLOSED, REQUEST),
    /** Merged into another ticket. */
    DUPLICATE(Phase.CLOSED, REQUEST, IDEA),
    UNDER_STUDY(Phase.OPEN, IDEA),
    ACCEPTED(Phase.OPEN, IDEA),
    REALISED(Phase.CLOSED_ON_MAP, IDEA),
    DECLINED(Phase.CLOSED, IDEA);

    private enum Phase {
        OPEN,
        CLOSED_ON_MAP,
        CLOSED
    }

    private static final Map<TicketStatus, Set<TicketStatus>> ONWARD = new EnumMap<>(Map.of(
            RECEIVED, EnumSet.of(ASSIGNED, IN_PROGRESS, WAITING, UNDER_STUDY, ACCEPTED),
            ASSIGNED, EnumSet.of(IN_PROGRESS, WAITING),
            IN_PROGRESS, EnumSet.of(WAITING),
            WAITING, EnumSet.of(IN_PROGRESS),
            UNDER_STUDY, EnumSet.of(ACCEPTED),
            ACCEPTED, EnumSet.noneOf(TicketStatus.class)));

    private static final Set<TicketStatus> REOPENED = EnumSet.of(RECEIVED, ASSIGNED, UNDER_STUDY);

    private final Phase phase;
    private final boolean forRequests;
    private final boolean forIdeas;

    TicketStatus(Phase phase, TicketKind... kinds) {
        this.phase = phase;
        this.forRequests = Set.of(kinds).contains(REQUEST);
        this.forIdeas = Set.of(kinds).contains(IDEA);
    }

    public boolean isFor(TicketKind kind) {
        return kind == REQUEST ? forRequests : forIdeas;
    }

    public boolean isOpen() {
        return phase == Phase.OPEN;
    }

    public boolean isClosed() {
        return phase != Phase.OPEN;
    }

    /** Whether a ticket of this status is shown on the public map: always while open, for the collectivité's days when it was done. */
    public boolean staysOnMap() {
        return phase != Phase.CLOSED;
    }

    /** The statuses that the public map shows: those that are open, or those that are done. */
    static Set<TicketStatus> onMap(boolean open) {
        EnumSet<TicketStatus> shown = EnumSet.allOf(TicketStatus.class);
        shown.removeIf(status -> !status.staysOnMap() || status.isOpen() != open);
        return shown;
    }

    /** Whether a ticket of this kind may go from this status to that one. */
    public boolean mayBecome(TicketStatus next, TicketKind kind) {
        if (!isFor(kind) || !next.isFor(kind)) {
            return false;
        }
        if (isClosed()) {
            return REOPENED.contains(next);
        }
        return next.isClosed() || ONWARD.get(this).contains(next);
    }

    /** The statuses that a ticket of this kind may go to from this one, in their order. */
    public List<TicketStatus> next(TicketKind kind) {
        return Arrays.stream(values()).filter(status -> mayBecome(status, kind)).toList();
    }

    /** The status that says "it is not taken further" for a kind. */
    public static TicketStatus leftFor(TicketKind kind) {
        return kind == REQUEST ? REJECTED : DECLINED;
    }

    /** The status that a closed ticket of a kind comes back to, whether or not an agent has it. */
    public static TicketStatus reopenedFor(TicketKind kind, boolean hasAgent) {
        if (kind == TicketKind.IDEA) {
            return UNDER_STUDY;
        }
        return hasAgent ? ASSIGNED : RECEIVED;
    }

    /** The status that says "it is done" for a kind. */
    public static TicketStatus doneFor(TicketKind kind) {
        return kind == REQUEST ? RESOLVED : REALISED;
    }
}

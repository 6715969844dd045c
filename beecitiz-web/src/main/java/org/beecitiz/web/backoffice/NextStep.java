package org.beecitiz.web.backoffice;

import java.util.Optional;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketRow;
import org.beecitiz.ticket.TicketStatus;

/** What an open ticket waits for from its agent: the first thing that is still owed. */
public enum NextStep {
    /** Nobody is in charge. */
    TAKE("user-plus"),
    ANNOUNCE("calendar-clock"),
    RESOLVE("circle-check"),
    /** Someone else's answer is awaited. */
    FOLLOW_UP("timer"),
    STUDY("eye"),
    DECIDE("lightbulb"),
    REALISE("circle-check");

    private final String icon;

    NextStep(String icon) {
        this.icon = icon;
    }

    /** Name of its icon in the sprite. */
    public String icon() {
        return icon;
    }

    /** Empty for a ticket that is closed. */
    static Optional<NextStep> of(TicketRow row) {
        return of(row.kind(), row.status(), row.agent() != null, row.estimate() != null);
    }

    static Optional<NextStep> of(TicketKind kind, TicketStatus status, boolean assigned, boolean announced) {
        if (status.isClosed()) {
            return Optional.empty();
        }
        if (!assigned) {
            return Optional.of(TAKE);
        }
        return Optional.of(kind == TicketKind.IDEA ? ofIdea(status, announced) : ofRequest(status, announced));
    }

    private static NextStep ofRequest(TicketStatus status, boolean announced) {
        if (status == TicketStatus.WAITING) {
            return FOLLOW_UP;
        }
        return announced ? RESOLVE : ANNOUNCE;
    }

    private static NextStep ofIdea(TicketStatus status, boolean announced) {
        return switch (status) {
            case ACCEPTED -> announced ? REALISE : ANNOUNCE;
            case UNDER_STUDY -> DECIDE;
            default -> STUDY;
        };
    }
}

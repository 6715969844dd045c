package org.beecitiz.web.portal;

import static org.beecitiz.ticket.TicketStatus.ACCEPTED;
import static org.beecitiz.ticket.TicketStatus.ASSIGNED;
import static org.beecitiz.ticket.TicketStatus.IN_PROGRESS;
import static org.beecitiz.ticket.TicketStatus.REALISED;
import static org.beecitiz.ticket.TicketStatus.RECEIVED;
import static org.beecitiz.ticket.TicketStatus.RESOLVED;
import static org.beecitiz.ticket.TicketStatus.UNDER_STUDY;
import static org.beecitiz.ticket.TicketStatus.WAITING;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;

/** The few steps between a ticket's arrival and its end, as its page draws them. */
final class Track {
    private static final List<TicketStatus> OF_REQUESTS = List.of(RECEIVED, ASSIGNED, IN_PROGRESS, RESOLVED);
    private static final List<TicketStatus> WHILE_WAITING = List.of(RECEIVED, ASSIGNED, WAITING, RESOLVED);
    private static final List<TicketStatus> OF_IDEAS = List.of(RECEIVED, UNDER_STUDY, ACCEPTED, REALISED);

    private Track() {}

    /**
     * A step.
     *
     * @param done whether it is behind
     * @param now whether the ticket stands there
     */
    public record Step(TicketStatus status, boolean done, boolean now) {
        /** As the style sheet calls it. */
        public String style() {
            return now && !status.isClosed() ? "now" : done || now ? "done" : "ahead";
        }
    }

    /**
     * Four steps, but for those that it came past without: {@code been} tells in which statuses it was. Only the first and the end for one that was not
     * taken up or was merged.
     */
    static List<Step> of(TicketKind kind, TicketStatus status, Set<TicketStatus> been) {
        List<TicketStatus> all = steps(kind, status);
        List<TicketStatus> steps = IntStream.range(0, all.size())
                .filter(i -> i == 0 || i >= all.indexOf(status) || been.contains(all.get(i)))
                .mapToObj(all::get)
                .toList();
        int at = steps.indexOf(status);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(steps.get(i), i < at, i == at))
                .toList();
    }

    private static List<TicketStatus> steps(TicketKind kind, TicketStatus status) {
        if (status.isClosed() && !status.staysOnMap()) {
            return List.of(RECEIVED, status);
        }
        if (kind == TicketKind.IDEA) {
            return OF_IDEAS;
        }
        return status == WAITING ? WHILE_WAITING : OF_REQUESTS;
    }
}

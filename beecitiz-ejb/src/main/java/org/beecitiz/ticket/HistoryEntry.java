package org.beecitiz.ticket;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a ticket's history, with the state that the event left it in.
 *
 * @param actor full name of the agent who acted, or null when it was the author or a rule; never given to the public
 * @param fromStatus or null when the status did not change
 * @param agent full name of the agent in charge afterwards, or null; never given to the public
 * @param estimate the date that was announced, or null
 * @param text reason or explanation, or null
 */
public record HistoryEntry(
        long eventId,
        Instant at,
        TicketEventType type,
        String actor,
        TicketStatus fromStatus,
        TicketStatus toStatus,
        String department,
        String agent,
        LocalDate estimate,
        String text) {

    /** As its author reads it: with their own words, and no agent's name. */
    HistoryEntry forTheAuthor() {
        return withoutNames(
                type.speaksToThePublic()
                                || type == TicketEventType.AUTHOR_MESSAGE
                                || type == TicketEventType.CONTESTED
                                || type == TicketEventType.WITHDRAWN
                        ? text
                        : null);
    }

    /** As everyone reads it: no name, no author's words, no reason between agents. */
    public HistoryEntry forThePublic() {
        return withoutNames(type.speaksToThePublic() ? text : null);
    }

    private HistoryEntry withoutNames(String words) {
        return new HistoryEntry(eventId, at, type, null, fromStatus, toStatus, department, null, estimate, words);
    }
}

package org.beecitiz.web.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.TicketEventType;

/** What happened to a ticket, the newest first, without what only matters between agents. */
final class Timeline {
    private Timeline() {}

    /** The events that the public, or the author, are told of. */
    static List<HistoryEntry> of(List<HistoryEntry> history) {
        List<HistoryEntry> told = new ArrayList<>();
        String department = null;
        for (HistoryEntry entry : history) {
            boolean sameDepartment = entry.department().equals(department);
            department = entry.department();
            // From one agent to another of the same department: nothing changed for those outside.
            if (entry.type() != TicketEventType.REASSIGNED || !sameDepartment) {
                told.add(entry);
            }
        }
        Collections.reverse(told);
        return told;
    }

    /** What the department said last, if it said anything since the last change of status. */
    static Optional<String> lastWords(List<HistoryEntry> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            HistoryEntry entry = history.get(i);
            if (isSpoken(entry)) {
                return Optional.of(entry.text());
            }
            if (entry.toStatus() != entry.fromStatus() && entry.fromStatus() != null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether its author took it back, and nobody did anything with it since. */
    static boolean isWithdrawn(List<HistoryEntry> history) {
        return history.stream()
                .filter(entry -> entry.toStatus() != entry.fromStatus())
                .reduce((earlier, later) -> later)
                .filter(last -> last.type() == TicketEventType.WITHDRAWN)
                .isPresent();
    }

    private static boolean isSpoken(HistoryEntry entry) {
        return entry.text() != null
                && switch (entry.type()) {
                    case STATUS_CHANGED, RESOLVED, REJECTED, REOPENED, PUBLIC_MESSAGE -> true;
                    default -> false;
                };
    }
}

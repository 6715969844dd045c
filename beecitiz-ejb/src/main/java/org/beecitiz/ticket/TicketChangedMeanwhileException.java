package org.beecitiz.ticket;

import java.util.List;
import org.beecitiz.platform.BusinessException;

/** Someone changed the ticket after the agent had looked at it: nothing was done, so that the agent can look at the changes and decide again. */
public class TicketChangedMeanwhileException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient List<HistoryEntry> history;

    TicketChangedMeanwhileException(int version, List<HistoryEntry> history) {
        super("", "ticket.changedMeanwhile");
        this.version = version;
        this.history = List.copyOf(history);
    }

    /** The version that the changes led to. */
    public int version() {
        return version;
    }

    /** What was done after an event, the last that the agent had seen: from the first; all of it where that event is none of the ticket's. */
    public List<HistoryEntry> changesAfter(long seenEvent) {
        List<HistoryEntry> all = history == null ? List.of() : history;
        int seen = all.stream().map(HistoryEntry::eventId).toList().indexOf(seenEvent);
        return all.subList(seen + 1, all.size());
    }
}

package org.beecitiz.ticket;

import java.util.List;
import org.beecitiz.platform.BusinessException;

/** Someone changed the ticket after the agent had looked at it: nothing was done, so that the agent can look at the changes and decide again. */
public class TicketChangedMeanwhileException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final transient List<HistoryEntry> changes;

    private TicketChangedMeanwhileException(int version, List<HistoryEntry> changes) {
        super("", "ticket.changedMeanwhile");
        this.version = version;
        this.changes = List.copyOf(changes);
    }

    /** Each change makes one version and appends one event: what is new since a version are that many events from the end. */
    static TicketChangedMeanwhileException since(int seenVersion, int version, List<HistoryEntry> history) {
        int unseen = Math.min(Math.max(version - seenVersion, 0), history.size());
        return new TicketChangedMeanwhileException(version, history.subList(history.size() - unseen, history.size()));
    }

    /** The version that the changes led to. */
    public int version() {
        return version;
    }

    /** What was done meanwhile, from the first. */
    public List<HistoryEntry> changes() {
        return changes == null ? List.of() : changes;
    }
}

package org.beecitiz.ticket;

/** What can happen to a ticket; notification rules speak of these. */
public enum TicketEventType {
    RECEIVED,
    /** An agent is in charge from now on, by a rule or because they took it. */
    ASSIGNED,
    REASSIGNED,
    ESTIMATE_SET,
    ESTIMATE_CHANGED,
    STATUS_CHANGED,
    RESOLVED,
    REJECTED,
    REOPENED,
    ARCHIVED
}

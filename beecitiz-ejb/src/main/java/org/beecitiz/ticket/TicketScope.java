package org.beecitiz.ticket;

/** Whose tickets an agent looks at. */
public enum TicketScope {
    MINE,
    DEPARTMENT,
    UNASSIGNED,
    ALL,
    ARCHIVED
}

package org.beecitiz.ticket;

/** What a resident sends: something to mend, or something to try. */
public enum TicketKind {
    REQUEST,
    IDEA
}

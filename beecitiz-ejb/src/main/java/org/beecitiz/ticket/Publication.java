package org.beecitiz.ticket;

/** Whether the public sees a ticket, apart from its status. */
public enum Publication {
    AWAITING,
    PUBLISHED,
    HIDDEN
}

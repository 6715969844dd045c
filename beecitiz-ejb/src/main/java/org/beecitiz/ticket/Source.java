package org.beecitiz.ticket;

/** How a ticket came in. */
public enum Source {
    PORTAL,
    OPEN311,
    COUNTER,
    PHONE,
    MAIL
}

package org.beecitiz.ticket;

/** Whom a WAITING ticket waits for. */
public enum WaitingFor {
    AUTHOR,
    CONTRACTOR,
    OTHER_BODY
}

package org.beecitiz.notification;

/** To whom a rule writes. */
public enum Recipient {
    AUTHOR,
    /** The agent in charge; nobody while there is none. */
    ASSIGNED_AGENT,
    /** All agents of the department in charge, while no agent is. */
    DEPARTMENT_UNLESS_ASSIGNED,
    /** Who supports it, and confirmed that. */
    FOLLOWERS,
    /** The department's own address, where it has one. */
    DEPARTMENT_MAILBOX
}

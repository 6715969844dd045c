package org.beecitiz.notification;

/** When a rule writes. */
public enum Moment {
    AT_ONCE,
    /** After {@code beecitiz.mail.hold}, so that what was done by mistake can still be undone. */
    HELD
}

package org.beecitiz.notification;

/** How far a mail is. */
public enum DeliveryStatus {
    WAITING,
    /** Claimed by an instance until its lease ends. */
    SENDING,
    SENT,
    /** Told in another mail to the same recipient. */
    MERGED,
    /** Given up after the last try, or refused for good. */
    FAILED
}

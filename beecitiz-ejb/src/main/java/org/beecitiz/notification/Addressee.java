package org.beecitiz.notification;

import java.util.Locale;

/** Somebody to write to, in their language; {@code follower} is the id of their support, or null. */
record Addressee(Recipient recipient, String address, Locale locale, Long follower) {
    Addressee(Recipient recipient, String address, Locale locale) {
        this(recipient, address, locale, null);
    }
}

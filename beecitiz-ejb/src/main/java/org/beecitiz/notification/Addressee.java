package org.beecitiz.notification;

import java.util.Locale;

/** Somebody to write to, in their language. */
record Addressee(Recipient recipient, String address, Locale locale) {}

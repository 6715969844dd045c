package org.beecitiz.notification;

import java.util.Locale;

/** What a mail says; each is a Mustache file a language in {@code mail/}. */
public enum MailTemplate {
    /** To the author: acknowledgment of receipt. */
    ACKNOWLEDGMENT,
    /** To agents: a ticket is theirs to handle. */
    TO_HANDLE,
    ESTIMATE,
    RESOLVED,
    REJECTED,
    REOPENED;

    String resource(Locale locale) {
        String language = "en".equals(locale.getLanguage()) ? "en" : "fr";
        return "/mail/" + language + "/" + name().toLowerCase(Locale.ROOT) + ".mustache";
    }
}

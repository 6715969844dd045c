package org.beecitiz.notification;

import java.util.Locale;

/**
 * What a mail says; each is a Mustache file a language in {@code mail/}.
 *
 * <p>In the order of their weight: of several changes told in one mail, the last in this order gives it its subject.
 */
public enum MailTemplate {
    /** To the author: acknowledgment of receipt. */
    ACKNOWLEDGMENT,
    ESTIMATE,
    STATUS,
    MESSAGE,
    REOPENED,
    REJECTED,
    RESOLVED,
    /** To agents: a ticket is theirs to handle. */
    TO_HANDLE,
    AUTHOR_MESSAGE,
    WITHDRAWN,
    CONTESTED;

    String resource(Locale locale) {
        return resource(name().toLowerCase(Locale.ROOT), locale);
    }

    /** The file of a template, or of a part that templates share, in the language nearest to a locale. */
    static String resource(String name, Locale locale) {
        String language = "en".equals(locale.getLanguage()) ? "en" : "fr";
        return "/mail/" + language + "/" + name + ".mustache";
    }
}

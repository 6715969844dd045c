package org.beecitiz.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a mail says; each is a Mustache file a language in {@code mail/}.
 *
 * <p>In the order of their weight: of several changes told in one mail, the last in this order gives it its subject. Closed and open again weigh the
 * same, so that the mail says what became of the ticket in the end.
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
    /** To somebody who wants to support a ticket: was it you? */
    SUPPORT,
    /** To those who support it: whatever happened. */
    NEWS,
    /** To agents: a ticket is theirs to handle. */
    TO_HANDLE,
    AUTHOR_MESSAGE,
    WITHDRAWN,
    CONTESTED;

    private static final Set<MailTemplate> IN_THE_END = EnumSet.of(REOPENED, REJECTED, RESOLVED);

    /** Whether this gives a mail its subject, rather than what was done before it. */
    boolean outweighs(MailTemplate earlier) {
        return IN_THE_END.containsAll(List.of(this, earlier)) || compareTo(earlier) >= 0;
    }

    String resource(Locale locale) {
        return resource(name().toLowerCase(Locale.ROOT), locale);
    }

    /** The file of a template, or of a part that templates share, in the language nearest to a locale. */
    static String resource(String name, Locale locale) {
        String language = "en".equals(locale.getLanguage()) ? "en" : "fr";
        return "/mail/" + language + "/" + name + ".mustache";
    }
}

package org.beecitiz.web.administration;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server's refusal means, as far as its reply tells (RFC 5321, 4.2; enhanced codes of RFC 3463). */
public enum MailFault {
    UNKNOWN_ADDRESS,
    MAILBOX_FULL,
    REFUSED_AS_SPAM,
    SENDER_REFUSED,
    TRY_LATER,
    SERVER_SILENT,
    UNWRITABLE,
    OTHER;

    private static final Pattern CODES =
            Pattern.compile("\\b([45])\\d\\d\\b(?:[ -]+(?:#)?([45]\\.\\d{1,3}\\.\\d{1,3}))?");

    /** Of a delivery's last error. */
    static MailFault of(String error) {
        String text = error.toLowerCase(Locale.ROOT);
        if (text.equals("it could not be written")) {
            return UNWRITABLE;
        }
        if (text.contains("connect") || text.contains("timed out") || text.contains("unknown host")) {
            return SERVER_SILENT;
        }
        if (text.contains("spam") || text.contains("blacklist") || text.contains("blocked")) {
            return REFUSED_AS_SPAM;
        }
        Matcher codes = CODES.matcher(text);
        return codes.find() ? ofCodes(codes.group(1), codes.group(2), text) : ofWords(text);
    }

    private static MailFault ofCodes(String first, String enhanced, String text) {
        String subject = enhanced == null ? "" : enhanced.substring(2);
        if (subject.startsWith("2.2") || text.contains("full") || text.contains("quota")) {
            return MAILBOX_FULL;
        }
        if (subject.startsWith("1.7") || subject.startsWith("1.8") || text.contains("sender")) {
            return SENDER_REFUSED;
        }
        if (first.equals("4")) {
            return TRY_LATER;
        }
        if (subject.startsWith("7.")) {
            return REFUSED_AS_SPAM;
        }
        return subject.startsWith("1.") || text.contains("550") ? UNKNOWN_ADDRESS : ofWords(text);
    }

    private static MailFault ofWords(String text) {
        return text.contains("user unknown") || text.contains("invalid addresses") || text.contains("no such user")
                ? UNKNOWN_ADDRESS
                : OTHER;
    }
}

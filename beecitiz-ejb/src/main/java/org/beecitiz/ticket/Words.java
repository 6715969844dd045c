package org.beecitiz.ticket;

import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.PlainText;

/** What people wrote, checked and trimmed. */
final class Words {
    static final int MAX = 2000;

    private Words() {}

    /** The text without blanks around it, or a {@link BusinessException} with {@code missing} when there is none, or when it is too long. */
    static String required(String text, String field, String missing) {
        String words = trimmed(text);
        if (words.isEmpty()) {
            throw new BusinessException(field, missing);
        }
        if (words.length() > MAX) {
            throw new BusinessException(field, "ticket.text.tooLong", MAX);
        }
        return words;
    }

    /** The same, or null when there is none. */
    static String optional(String text, String field) {
        return trimmed(text).isEmpty() ? null : required(text, field, "");
    }

    static String trimmed(String text) {
        return PlainText.of(text);
    }
}

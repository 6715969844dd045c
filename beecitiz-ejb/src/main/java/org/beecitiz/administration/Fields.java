package org.beecitiz.administration;

import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.EmailAddress;
import org.beecitiz.platform.PlainText;

/** What administrators type, trimmed; or the error to show beside the field. */
final class Fields {
    private Fields() {}

    static String required(String field, String text, int max) {
        String typed = optional(field, text, max);
        if (typed == null) {
            throw new BusinessException(field, "administration.field.missing");
        }
        return typed;
    }

    /** Null when nothing was typed. */
    static String optional(String field, String text, int max) {
        String typed = PlainText.line(text);
        if (typed.length() > max) {
            throw new BusinessException(field, "administration.field.tooLong", max);
        }
        return typed.isEmpty() ? null : typed;
    }

    /** Null when nothing was typed. */
    static String email(String field, String text) {
        String typed = optional(field, text, EmailAddress.MAX_LENGTH);
        if (typed != null && !EmailAddress.isValid(typed)) {
            throw new BusinessException(field, "ticket.email.malformed");
        }
        return typed;
    }

    static <T> T chosen(String field, T choice) {
        if (choice == null) {
            throw new BusinessException(field, "administration.field.notChosen");
        }
        return choice;
    }
}

package org.beecitiz.http;

import static org.beecitiz.http.Nonsense.BLANKS;
import static org.beecitiz.http.Nonsense.HUGE;
import static org.beecitiz.http.Nonsense.MARKUP;
import static org.beecitiz.http.Nonsense.NUL;
import static org.beecitiz.http.Nonsense.SQL;
import static org.beecitiz.http.Nonsense.WORDS;
import static org.beecitiz.http.Nonsense.and;

import java.util.List;

/** What a field of a form is for. */
enum Kind {
    /** Words that are owed. */
    WORDS_OWED,
    /** Words that may be left out. */
    WORDS_OR_NONE,
    EMAIL,
    EMAIL_OR_NONE,
    PHONE_OR_NONE,
    PASSWORD,
    DATE,
    DAYS,
    DEGREES,
    /** One of a list. */
    CHOICE,
    /** One of a list, or none of it. */
    CHOICE_OR_NONE,
    /** A row that the page shows. */
    ROW,
    /** A row that a panel is open for; what is no number opens none. */
    PANEL,
    /** Sent along, and taken as it is. */
    FIXED;

    private static final List<String> NO_ADDRESSES =
            List.of("x", "a@b", "a b@c.example", "a@c.example\r\nBcc: b@c.example", MARKUP, SQL, HUGE);

    /** What must not be taken for it. */
    List<String> nonsense() {
        return switch (this) {
            case WORDS_OWED -> and(BLANKS, HUGE);
            case WORDS_OR_NONE -> List.of(HUGE);
            case EMAIL -> and(NO_ADDRESSES, BLANKS.toArray(String[]::new));
            case EMAIL_OR_NONE -> NO_ADDRESSES;
            case PHONE_OR_NONE -> List.of("abc", "٠١٢", "0".repeat(31), MARKUP, SQL, HUGE);
            case PASSWORD -> List.of("", "short", "x".repeat(201), HUGE);
            case DATE -> List.of("", "abc", "2026-02-30", "+999999999-12-31", "-999999999-01-01", NUL, MARKUP, SQL);
            case DAYS -> List.of("", "abc", "-1", "1.5", "NaN", "2147483647", "99999999999999999999", MARKUP);
            case DEGREES ->
                List.of("", "abc", "NaN", "-Infinity", "1e1", "1e400", "0x1p3", "181", "-0", "47,1", NUL, MARKUP, SQL);
            case CHOICE, ROW -> and(WORDS, "");
            case CHOICE_OR_NONE -> WORDS;
            case PANEL -> List.of("", "0", "999999999");
            case FIXED -> List.of();
        };
    }

    /** Whether people type it, so that it must stay on screen when something is refused. */
    boolean isTyped() {
        return switch (this) {
            case WORDS_OWED, WORDS_OR_NONE, EMAIL, EMAIL_OR_NONE, PHONE_OR_NONE, DATE, DAYS -> true;
            default -> false;
        };
    }
}

package org.beecitiz.http;

import java.util.List;
import java.util.stream.Stream;

/** What nobody means. */
final class Nonsense {
    static final String MARKUP = "\"><script>alert('x')</script><b>";
    static final String SQL = "'; DROP TABLE ticket; -- ' OR '1'='1";
    static final String NUL = "\u0000";

    /** A megabyte. */
    static final String HUGE = "x".repeat(1_000_000);

    /** Where a number or a word is expected. */
    static final List<String> WORDS = List.of(
            "0",
            "-1",
            "999999999",
            "99999999999999999999",
            "1e3",
            "NaN",
            "١",
            "abc",
            MARKUP,
            SQL,
            NUL,
            "x".repeat(3000));

    static final List<String> BLANKS = List.of("", " ", "\t\r\n", NUL, "\u0007 ");

    private Nonsense() {}

    static List<String> and(List<String> some, String... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }
}

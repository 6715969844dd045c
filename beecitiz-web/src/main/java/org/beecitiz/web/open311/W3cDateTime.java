package org.beecitiz.web.open311;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Date and time as https://www.w3.org/TR/NOTE-datetime has them, of which GeoReport v2 requires the offset: {@code 1994-11-05T08:15:30-05:00}. */
final class W3cDateTime {
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private W3cDateTime() {}

    static String format(Instant instant, ZoneId zone) {
        return SECONDS.format(instant.atZone(zone));
    }

    /** Reads it with its offset, of which a {@code +} that was not encoded arrives as a blank; empty for anything else. */
    static Optional<Instant> parse(String text) {
        String restored = text.replace(' ', '+');
        if (!FORM.matcher(restored).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(restored).toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}

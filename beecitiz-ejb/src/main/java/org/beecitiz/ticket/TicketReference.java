package org.beecitiz.ticket;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call a ticket by, {@code 26-004217}: two digits of the year it was received in, and a number of its collectivité.
 *
 * <p>Unique within a collectivité; gaps are allowed. It is also Open311's {@code service_request_id}.
 */
public record TicketReference(int year, int number) {
    private static final Pattern FORM = Pattern.compile("(\\d{2})-(\\d{6}|[1-9]\\d{6,7})");

    public TicketReference {
        if (year < 0 || year > 99 || number < 1 || number > 99_999_999) {
            throw new IllegalArgumentException("not a reference: " + year + "-" + number);
        }
    }

    /** Reads {@code 26-004217}; empty for anything else. */
    public static Optional<TicketReference> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new TicketReference(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    @Override
    public String toString() {
        return padded(year, 2) + '-' + padded(number, 6);
    }

    // A map's tile writes hundreds of these: String.format was half of its time.
    private static String padded(int value, int digits) {
        String written = Integer.toString(value);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }
}

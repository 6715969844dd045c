package org.beecitiz.geocoding;

import java.net.http.HttpHeaders;
import java.time.Duration;

/** How long a service asks to be left alone (RFC 9110, {@code Retry-After}). */
final class RetryAfter {
    private RetryAfter() {}

    /** The seconds of the header, at most {@code longest}; {@code otherwise} when it is missing or a date. */
    static Duration of(HttpHeaders headers, Duration otherwise, Duration longest) {
        return headers.firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,9}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(asked -> asked.compareTo(longest) > 0 ? longest : asked)
                .orElse(otherwise);
    }
}

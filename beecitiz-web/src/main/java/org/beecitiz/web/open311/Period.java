package org.beecitiz.web.open311;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When the requests asked for were made: GeoReport v2 has a span of 90 days at most, and the latest 90 days where nothing is said. One bound alone is
 * completed to 90 days, but not beyond now.
 */
record Period(Instant from, Instant to) {
    static final int DAYS = 90;
    private static final Duration SPAN = Duration.ofDays(DAYS);

    static Period of(Parameters parameters, ZoneId zone, Instant now) {
        Optional<Instant> start = bound(parameters, "start_date");
        Optional<Instant> end = bound(parameters, "end_date");
        Instant from = start.orElseGet(() -> end.orElse(now).minus(SPAN));
        Instant to = end.orElseGet(() -> from.isAfter(now) ? from : earlier(now, from.plus(SPAN)));
        if (to.isBefore(from)) {
            throw new Refusal(Refusal.BAD_REQUEST, "open311.period.swapped");
        }
        if (to.isAfter(from.plus(SPAN)) && to.isAfter(sameTimeOfDay(from, zone))) {
            throw new Refusal(Refusal.BAD_REQUEST, "open311.period.tooLong", String.valueOf(DAYS));
        }
        return new Period(from, to);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    // In autumn, 90 days of the calendar are an hour longer.
    private static Instant sameTimeOfDay(Instant from, ZoneId zone) {
        return from.atZone(zone).plusDays(DAYS).toInstant();
    }

    private static Optional<Instant> bound(Parameters parameters, String name) {
        return parameters.one(name).map(text -> W3cDateTime.parse(text)
                .orElseThrow(() -> new Refusal(Refusal.BAD_REQUEST, "open311.date.malformed", name)));
    }
}

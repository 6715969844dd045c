package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.beecitiz.platform.BeecitizClock;

/** Lets time pass. It never goes back: the map, among others, relies on that. */
@ApplicationScoped
public class Time {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private BeecitizClock clock;

    void passes(Duration duration) {
        clock.moveTo(clock.instant().plus(duration));
    }

    Instant now() {
        return clock.instant();
    }

    /** As a parameter of a statement. */
    OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    LocalDate inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), PARIS).plusDays(days);
    }
}

package org.beecitiz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock of the application: UTC, in microseconds, which is what the databases keep.
 *
 * <p>It can be moved only where {@code beecitiz.demonstration} is set, by the demonstration's seeder and by tests; it goes on ticking from there.
 */
@ApplicationScoped
public class BeecitizClock extends Clock {
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final Settings settings;

    /** For proxies, and for clocks that stand still in tests. */
    protected BeecitizClock() {
        this(null);
    }

    @Inject
    public BeecitizClock(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }

    /** From now on, the time is {@code then} and what has passed since this call. */
    public void moveTo(Instant then) {
        if (!settings.demonstration()) {
            throw new IllegalStateException("the clock is moved only in a demonstration or a test");
        }
        offset.set(Duration.between(Instant.now(), then));
    }

    /** Back to the true time. */
    public void reset() {
        offset.set(Duration.ZERO);
    }
}

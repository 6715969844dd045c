package org.beecitiz.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what happens on another thread or in another process: the one place where tests sleep. */
public final class Await {
    private static final Duration DEADLINE = Duration.ofSeconds(45);
    private static final long PAUSE_MILLIS = 50;

    private Await() {}

    /** Returns once it is so; fails when it is not within the deadline. */
    public static void until(String what, BooleanSupplier condition) {
        until(what, DEADLINE, condition);
    }

    /** The same with a deadline of its own. */
    public static void until(String what, Duration deadline, BooleanSupplier condition) {
        value(what, deadline, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** The value, once there is one. */
    public static <T> T value(String what, Supplier<Optional<T>> supplier) {
        return value(what, DEADLINE, supplier);
    }

    private static <T> T value(String what, Duration patience, Supplier<Optional<T>> supplier) {
        Instant deadline = Instant.now().plus(patience);
        Optional<T> found = supplier.get();
        while (found.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("waited in vain for " + what);
            }
            pause();
            found = supplier.get();
        }
        return found.get();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", stopped);
        }
    }
}

package org.beecitiz.geocoding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves a service alone that fails: after some failures in a row no call is allowed for a while, then one is, to try. Safe for threads. */
final class CircuitBreaker {
    private final int tolerated;
    private final Duration pause;
    private final Clock clock;

    private int failures;
    private Instant aloneUntil = Instant.MIN;

    CircuitBreaker(int tolerated, Duration pause, Clock clock) {
        this.tolerated = tolerated;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a call may be made now; whoever is told so reports how it went. */
    synchronized boolean allows() {
        if (clock.instant().isBefore(aloneUntil)) {
            return false;
        }
        if (failures >= tolerated) {
            // One call tries; the others wait until it is known how it went.
            aloneUntil = clock.instant().plus(pause);
        }
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        aloneUntil = Instant.MIN;
    }

    synchronized void failed() {
        failures++;
        if (failures >= tolerated) {
            aloneUntil = clock.instant().plus(pause);
        }
    }

    /** Allows no call for as long as the service asked. */
    synchronized void waitFor(Duration asked) {
        aloneUntil = clock.instant().plus(asked);
    }
}

package org.beecitiz.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final MovedClock clock = new MovedClock();
    private final CircuitBreaker breaker = new CircuitBreaker(3, PAUSE, clock);

    @BeforeEach
    void failTwice() {
        breaker.failed();
        breaker.failed();
    }

    @Test
    void allowsCallsUntilTooManyFailed() {
        assertThat(breaker.allows()).isTrue();
        breaker.failed();
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void forgetsFailuresOnceOneSucceeds() {
        breaker.succeeded();
        breaker.failed();
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void letsOneCallTryAfterThePause() {
        breaker.failed();
        clock.move(PAUSE);
        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).as("while that one is on its way").isFalse();
    }

    @Test
    void pausesAgainWhenThatOneFails() {
        breaker.failed();
        clock.move(PAUSE);
        assertThat(breaker.allows()).isTrue();
        breaker.failed();
        clock.move(PAUSE.minusSeconds(1));
        assertThat(breaker.allows()).isFalse();
    }

    @Test
    void goesOnWhenThatOneSucceeds() {
        breaker.failed();
        clock.move(PAUSE);
        assertThat(breaker.allows()).isTrue();
        breaker.succeeded();
        assertThat(breaker.allows()).isTrue();
        assertThat(breaker.allows()).isTrue();
    }

    @Test
    void waitsAsLongAsAsked() {
        breaker.waitFor(Duration.ofSeconds(7));
        clock.move(Duration.ofSeconds(6));
        assertThat(breaker.allows()).isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(breaker.allows()).isTrue();
    }
}

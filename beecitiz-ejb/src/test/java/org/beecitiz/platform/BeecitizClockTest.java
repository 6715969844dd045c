package org.beecitiz.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BeecitizClockTest {
    private static final Instant LONG_AGO = Instant.parse("1970-01-02T00:00:00Z");

    @Test
    void in_a_demonstration_it_moves_and_goes_on_from_there() {
        BeecitizClock clock = new BeecitizClock(demonstration(true));

        clock.moveTo(LONG_AGO);

        assertThat(clock.instant()).isBetween(LONG_AGO, LONG_AGO.plus(Duration.ofDays(1)));
        clock.reset();
        assertThat(clock.instant()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
    }

    @Test
    void elsewhere_it_cannot_be_moved() {
        BeecitizClock clock = new BeecitizClock(demonstration(false));

        assertThatThrownBy(() -> clock.moveTo(LONG_AGO)).isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
    }

    private static Settings demonstration(boolean on) {
        return new Settings() {
            @Override
            public boolean demonstration() {
                return on;
            }
        };
    }
}

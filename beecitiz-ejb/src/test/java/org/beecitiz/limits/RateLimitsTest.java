package org.beecitiz.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.beecitiz.platform.ByHand.wire;

import java.time.Duration;
import java.util.stream.IntStream;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final Settings settings = new Settings() {
        @Override
        public boolean demonstration() {
            return true;
        }

        @Override
        public String unlimitedAddresses() {
            return "192.0.2.0/24";
        }
    };
    private final BeecitizClock clock = new BeecitizClock(settings);
    private final Requester requester = new Requester();
    private final RateLimits limits = wire(new RateLimits(), requester, settings, clock);

    @BeforeEach
    void begin() {
        limits.read();
        requester.cameFrom("203.0.113.1");
    }

    @Test
    void whatIsOnlyAskedForCostsNothing() {
        IntStream.range(0, 100).forEach(i -> limits.check(Limit.REPORTS));
    }

    @Test
    void afterSoManyInAMinuteTheNextHasToWaitForItsShareOfIt() {
        times(10, () -> limits.spend(Limit.REPORTS));

        TooManyRequestsException refused =
                catchThrowableOfType(TooManyRequestsException.class, () -> limits.check(Limit.REPORTS));
        assertThat(refused.retryAfter()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThat(refused.arguments()).containsExactly(1L);
        pass(refused.retryAfter());
        assertThatCode(() -> limits.spend(Limit.REPORTS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.check(Limit.REPORTS)).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void anHourHasItsOwnLimit() {
        for (int i = 0; i < 6; i++) {
            times(10, () -> limits.spend(Limit.REPORTS));
            pass(Duration.ofMinutes(1));
        }
        times(6, () -> limits.spend(Limit.REPORTS));

        TooManyRequestsException refused =
                catchThrowableOfType(TooManyRequestsException.class, () -> limits.check(Limit.REPORTS));
        assertThat(refused.retryAfter()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61));
    }

    @Test
    void eachLimitAndEachClientIsCountedApart() {
        times(10, () -> limits.spend(Limit.REPORTS));

        limits.check(Limit.MESSAGES);
        requester.cameFrom("203.0.113.2");
        limits.check(Limit.REPORTS);
    }

    @Test
    void oneNetworkOfIpv6IsOneClient() {
        for (int i = 0; i < 10; i++) {
            requester.cameFrom("2001:db8:1:2::" + i);
            limits.spend(Limit.REPORTS);
        }

        requester.cameFrom("2001:db8:1:2:9::1");
        assertThatThrownBy(() -> limits.check(Limit.REPORTS)).isInstanceOf(TooManyRequestsException.class);
        requester.cameFrom("2001:db8:1:3::1");
        limits.check(Limit.REPORTS);
    }

    @Test
    void thereIsNoneForThoseWhoAreExemptNorOutsideOfHttp() {
        requester.cameFrom("192.0.2.44");
        times(100, () -> limits.spend(Limit.REPORTS));
        requester.cameFrom(null);
        times(100, () -> limits.spend(Limit.REPORTS));
    }

    @Test
    void anAuthorIsTheSameInCapitals() {
        times(10, () -> limits.count(Limit.REPORTS_OF_AUTHOR, "louise@courriel.example"));

        assertThatThrownBy(() -> limits.check(Limit.REPORTS_OF_AUTHOR, "Louise@Courriel.example"))
                .isInstanceOf(TooManyRequestsException.class);
    }

    private void pass(Duration duration) {
        clock.moveTo(clock.instant().plus(duration));
    }

    private static void times(int count, Runnable deed) {
        IntStream.range(0, count).forEach(i -> deed.run());
    }
}

package org.beecitiz.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.platform.ByHand.withId;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:42:00Z");
    private static final Addressee AUTHOR = new Addressee(Recipient.AUTHOR, "jeanne@courriel.example", Locale.FRENCH);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Delivery delivery =
            new Delivery(1, 100, 900L, AUTHOR, MailTemplate.ACKNOWLEDGMENT, NOW, Duration.ofSeconds(15));

    @Test
    void waitsUntilItIsDue() {
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(delivery.dueAt()).isEqualTo(NOW.plusSeconds(15));
        assertThat(delivery.attempts()).isZero();
    }

    @Test
    void isBeingSentWhileItIsLeased() {
        delivery.leaseUntil(NOW.plus(LEASE));
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.SENDING);
        assertThat(delivery.attempts()).isEqualTo(1);
    }

    @Test
    void isSentOnce() {
        delivery.leaseUntil(NOW.plus(LEASE));
        delivery.sent(NOW.plusSeconds(1));
        assertThat(delivery.view())
                .isEqualTo(new DeliveryView(
                        900,
                        Recipient.AUTHOR,
                        MailTemplate.ACKNOWLEDGMENT,
                        DeliveryStatus.SENT,
                        NOW,
                        NOW.plusSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 32", "7, 64"})
    void afterEachFailureItWaitsTwiceAsLong(int attempts, int minutes) {
        fail(attempts, false);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(delivery.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void isGivenUpAfterTheLastTry() {
        fail(Delivery.MAX_ATTEMPTS, false);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery.view().sentAt()).isNull();
    }

    @Test
    void isGivenUpAtOnceWhenItIsRefusedForGood() {
        fail(1, true);
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.FAILED);
        assertThat(delivery.attempts()).isEqualTo(1);
    }

    @Test
    void canBeSentAfterFailures() {
        fail(3, false);
        delivery.leaseUntil(NOW.plus(LEASE));
        delivery.sent(NOW.plusSeconds(1));
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(delivery.attempts()).isEqualTo(4);
    }

    @Test
    void isDueFromItsTimeUntilAnInstanceHasIt() {
        assertThat(delivery.isDue(NOW.plusSeconds(15).minusNanos(1))).isFalse();
        assertThat(delivery.isDue(NOW.plusSeconds(15))).isTrue();
        delivery.leaseUntil(NOW.plus(LEASE));
        assertThat(delivery.isDue(NOW.plusSeconds(16))).isFalse();
    }

    @Test
    void isDueAgainWhenTheInstanceThatHadItIsNotHeardOf() {
        delivery.leaseUntil(NOW.plus(LEASE));
        assertThat(delivery.isDue(NOW.plus(LEASE).minusNanos(1))).isFalse();
        assertThat(delivery.isDue(NOW.plus(LEASE))).isTrue();
    }

    @Test
    void isNeverDueAgainOnceItIsSentFailedOrTold() {
        Instant muchLater = NOW.plus(Duration.ofDays(365));
        delivery.leaseUntil(NOW.plus(LEASE));
        delivery.sent(NOW);
        assertThat(delivery.isDue(muchLater)).isFalse();
        Delivery failed = held(801);
        failed.failed("550 no such user", true, NOW);
        assertThat(failed.isDue(muchLater)).isFalse();
        Delivery told = held(802);
        told.mergeInto(held(803));
        assertThat(told.isDue(muchLater)).isFalse();
        assertThat(told.status()).isEqualTo(DeliveryStatus.MERGED);
        assertThat(told.mergedInto()).isEqualTo(803);
    }

    @Test
    void isHeldOnlyWhenThereIsSomethingToWaitFor() {
        assertThat(delivery.isHeld()).isTrue();
        assertThat(new Delivery(1, 100, 900L, AUTHOR, MailTemplate.ACKNOWLEDGMENT, NOW, Duration.ZERO).isHeld())
                .isFalse();
    }

    @Test
    void canBeHeldLonger() {
        delivery.holdUntil(NOW.plusSeconds(40));
        assertThat(delivery.isDue(NOW.plusSeconds(39))).isFalse();
        assertThat(delivery.isDue(NOW.plusSeconds(40))).isTrue();
    }

    @Test
    void isTriedFromTheBeginningWhenAnAdministratorWantsIt() {
        fail(Delivery.MAX_ATTEMPTS, false);
        delivery.retry(NOW.plusSeconds(3600));
        assertThat(delivery.isDue(NOW.plusSeconds(3600))).isTrue();
        assertThat(delivery.attempts()).isZero();
    }

    @Test
    void isNotTriedAgainWhenItDidNotFail() {
        delivery.leaseUntil(NOW.plus(LEASE));
        delivery.sent(NOW.plusSeconds(1));
        delivery.retry(NOW.plusSeconds(3600));
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void losesNoTryWhenItWasNotTried() {
        delivery.leaseUntil(NOW.plus(LEASE));
        delivery.postpone(NOW.plusSeconds(60));
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.isDue(NOW.plusSeconds(59))).isFalse();
        assertThat(delivery.isDue(NOW.plusSeconds(60))).isTrue();
    }

    private static Delivery held(long id) {
        return withId(id, new Delivery(1, 100, 900L, AUTHOR, MailTemplate.STATUS, NOW, Duration.ofSeconds(15)));
    }

    private void fail(int times, boolean forGood) {
        for (int i = 0; i < times; i++) {
            delivery.leaseUntil(NOW.plus(LEASE));
            delivery.failed("451 try again later " + "x".repeat(1_000), forGood, NOW);
        }
    }
}

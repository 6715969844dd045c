package org.beecitiz.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.platform.ByHand.withId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beecitiz.ticket.TicketId;
import org.junit.jupiter.api.Test;

class HeldDeliveriesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:42:00Z");

    private final Delivery estimate = held(800, MailTemplate.ESTIMATE);
    private final Delivery message = held(801, MailTemplate.MESSAGE);
    private final Delivery resolved = held(802, MailTemplate.RESOLVED);

    @Test
    void theWeightiestTellsOfAll() {
        assertThat(merge(resolved, estimate, resolved, message)).isSameAs(resolved);
        assertThat(resolved.status()).isEqualTo(DeliveryStatus.WAITING);
        for (Delivery told : List.of(estimate, message)) {
            assertThat(told.status()).isEqualTo(DeliveryStatus.MERGED);
            assertThat(told.mergedInto()).isEqualTo(802);
        }
    }

    @Test
    void theOneThatIsDueIsToldInAWeightierOne() {
        assertThat(merge(estimate, estimate, resolved)).isSameAs(resolved);
        assertThat(estimate.status()).isEqualTo(DeliveryStatus.MERGED);
    }

    @Test
    void ofTwoOfTheSameWeightTheLaterTells() {
        Delivery later = held(803, MailTemplate.ESTIMATE);
        assertThat(merge(estimate, estimate, later)).isSameAs(later);
    }

    @Test
    void whatBecameOfItInTheEndTells() {
        Delivery reopened = held(803, MailTemplate.REOPENED);
        Delivery rejected = held(804, MailTemplate.REJECTED);
        assertThat(merge(resolved, resolved, reopened)).isSameAs(reopened);
        assertThat(merge(resolved, resolved, reopened, rejected)).isSameAs(rejected);
    }

    @Test
    void theOnlyOneTellsOfItself() {
        assertThat(merge(estimate, estimate)).isSameAs(estimate);
        assertThat(estimate.status()).isEqualTo(DeliveryStatus.WAITING);
    }

    private static Delivery merge(Delivery due, Delivery... waiting) {
        HeldDeliveries held = new HeldDeliveries() {
            @Override
            Stream<Delivery> waiting(TicketId ticket, String address) {
                return Stream.of(waiting);
            }
        };
        return held.merge(due);
    }

    private static Delivery held(long id, MailTemplate template) {
        Addressee author = new Addressee(Recipient.AUTHOR, "jeanne@courriel.example", Locale.FRENCH);
        return withId(id, new Delivery(1, 100, id + 100, author, template, NOW, Duration.ofSeconds(15)));
    }
}

package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Settings;
import org.beecitiz.ticket.TicketChanged;

/** Turns each change of a ticket into the outbox rows that the collectivité's rules ask for, in the change's own transaction. */
@ApplicationScoped
public class Notifications {
    @Inject
    private EntityManager em;

    @Inject
    private Addressees addressees;

    @Inject
    private Settings settings;

    @Inject
    private BeecitizClock clock;

    void on(@Observes TicketChanged change) {
        Instant now = clock.instant();
        Set<String> told = new HashSet<>();
        for (NotificationRule rule : rulesFor(change)) {
            for (Addressee addressee : addressees.of(rule.recipient(), change)) {
                if (told.add(addressee.address())) {
                    em.persist(new Delivery(
                            change.collectivity().value(),
                            change.ticket().value(),
                            change.eventId(),
                            addressee,
                            rule.template(),
                            now,
                            now.plus(holdOf(rule))));
                }
            }
        }
    }

    private List<NotificationRule> rulesFor(TicketChanged change) {
        return em.createQuery(
                        "SELECT r FROM NotificationRule r WHERE r.collectivityId = :collectivity AND r.event = :event ORDER BY r.id",
                        NotificationRule.class)
                .setParameter("collectivity", change.collectivity().value())
                .setParameter("event", change.type())
                .getResultList();
    }

    private Duration holdOf(NotificationRule rule) {
        return rule.moment() == Moment.HELD ? settings.mailHold() : Duration.ZERO;
    }
}

package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beecitiz.participation.Follower;
import org.beecitiz.participation.SupportAsked;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Settings;
import org.beecitiz.ticket.TicketChanged;

/** Turns each change of a ticket into the outbox rows that the collectivité's rules ask for, in the change's own transaction. */
@ApplicationScoped
public class Notifications {
    /** An agent who goes on and on does not keep the author waiting. */
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(2);

    @Inject
    private EntityManager em;

    @Inject
    private HeldDeliveries siblings;

    @Inject
    private Addressees addressees;

    @Inject
    private Settings settings;

    @Inject
    private BeecitizClock clock;

    void on(@Observes TicketChanged change) {
        Instant now = clock.instant();
        Set<String> told = new HashSet<>();
        List<NotificationRule> rules = rulesFor(change);
        for (NotificationRule rule : rules) {
            for (Addressee addressee : addressees.of(rule.recipient(), change)) {
                if (told.add(addressee.address())) {
                    write(change, rule, addressee, now);
                }
            }
        }
    }

    void on(@Observes SupportAsked asked) {
        em.persist(new Delivery(
                asked.collectivity().value(),
                asked.ticket().value(),
                null,
                Addressees.of(em.find(Follower.class, asked.follower())),
                MailTemplate.SUPPORT,
                clock.instant(),
                Duration.ZERO));
    }

    private void write(TicketChanged change, NotificationRule rule, Addressee addressee, Instant now) {
        Duration hold = rule.moment() == Moment.HELD ? settings.mailHold() : Duration.ZERO;
        if (!hold.isZero()) {
            siblings.waiting(change.ticket(), addressee.address())
                    .filter(earlier -> earlier.createdAt().isAfter(now.minus(LONGEST_HOLD)))
                    .forEach(earlier -> earlier.holdUntil(now.plus(hold)));
        }
        em.persist(new Delivery(
                change.collectivity().value(),
                change.ticket().value(),
                change.eventId(),
                addressee,
                rule.template(),
                now,
                hold));
    }

    private List<NotificationRule> rulesFor(TicketChanged change) {
        return em.createNamedQuery(NotificationRule.ON_EVENT, NotificationRule.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("collectivity", change.collectivity().value())
                .setParameter("event", change.type())
                .getResultList();
    }
}

package org.beecitiz.notification;

import com.samskivert.mustache.MustacheException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;

/** The short transactions of the outbox: claim what is due, mark what became of it. Of all collectivités; called by {@link MailRun} alone. */
@Boundary
@Transactional(TxType.REQUIRES_NEW)
public class Outbox {
    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private EntityManager em;

    @Inject
    private MailComposer composer;

    @Inject
    private HeldDeliveries held;

    @Inject
    private BeecitizClock clock;

    /**
     * Claims up to {@code limit} deliveries that are due, or whose lease ended with the instance that held it, and returns their mails.
     *
     * <p>Rows that another instance is claiming are skipped, not waited for.
     */
    List<Mail> claim(int limit) {
        Instant now = clock.instant();
        List<Mail> mails = new ArrayList<>();
        for (Delivery due : these(dueIds(now, limit))) {
            // One of this batch may be told already, in the mail of another.
            if (due.isDue(now)) {
                Delivery telling = due.isHeld() && due.attempts() == 0 ? held.merge(due) : due;
                telling.leaseUntil(now.plus(LEASE));
                compose(telling).ifPresent(mails::add);
            }
        }
        return mails;
    }

    // One mail that can't be written must not keep the others waiting.
    private Optional<Mail> compose(Delivery delivery) {
        try {
            return Optional.of(composer.compose(delivery, held.mergedInto(delivery)));
        } catch (MustacheException | IllegalStateException unwritable) {
            LOG.log(Level.ERROR, "Mail " + delivery.id() + " could not be written", unwritable);
            delivery.failed("it could not be written", true, clock.instant());
            return Optional.empty();
        }
    }

    // Two queries, as each follows the index of due mails: asked as one, all that wait are sorted to find the first
    // fifty.
    private List<Long> dueIds(Instant now, int limit) {
        List<Long> ids = new ArrayList<>(claimIds("status = 'SENDING' AND leased_until <= ?", now, limit));
        if (ids.size() < limit) {
            ids.addAll(claimIds("status = 'WAITING' AND due_at <= ?", now, limit - ids.size()));
        }
        return ids;
    }

    private List<Long> claimIds(String condition, Instant now, int limit) {
        List<?> ids = em.createNativeQuery("SELECT id FROM delivery WHERE " + condition
                        + " ORDER BY due_at FETCH FIRST " + limit + " ROWS ONLY FOR UPDATE SKIP LOCKED")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    // In the order they are due in, by one query.
    private List<Delivery> these(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT d FROM Delivery d WHERE d.id IN :ids ORDER BY d.dueAt, d.id", Delivery.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    void sent(long deliveryId) {
        Delivery delivery = em.find(Delivery.class, deliveryId);
        delivery.sent(clock.instant());
    }

    void failed(long deliveryId, String error, boolean forGood) {
        em.find(Delivery.class, deliveryId).failed(error, forGood, clock.instant());
    }

    /** Gives back what was claimed and not tried: it is due again in a minute. */
    void postpone(List<Long> deliveryIds) {
        Instant later = clock.instant().plus(Duration.ofMinutes(1));
        these(deliveryIds).forEach(delivery -> delivery.postpone(later));
    }
}

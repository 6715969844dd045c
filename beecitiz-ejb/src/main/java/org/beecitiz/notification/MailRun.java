package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.beecitiz.platform.BeecitizClock;

/** Sends what is due, outside any transaction: over one connection for each batch, each mail marked as soon as the server took it. */
@ApplicationScoped
public class MailRun {
    private static final Logger LOG = System.getLogger(MailRun.class.getName());
    private static final int BATCH = 50;

    /** How long a server that is gone is left alone. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    private Outbox outbox;

    @Inject
    private MailTransport transport;

    @Inject
    private BeecitizClock clock;

    private volatile Instant goneAt = Instant.EPOCH;

    /** Sends all that is due now, or until the server is found gone; returns how many mails it took. */
    public int drain() {
        int sent = 0;
        if (isLeftAlone(clock.instant())) {
            return sent;
        }
        List<Mail> mails = outbox.claim(BATCH);
        while (!mails.isEmpty()) {
            int taken = send(mails);
            sent += taken;
            mails = taken == 0 ? List.of() : outbox.claim(BATCH);
        }
        return sent;
    }

    private int send(List<Mail> mails) {
        int sent = 0;
        try (MailTransport.Connection connection = transport.connection()) {
            for (Mail mail : mails) {
                try {
                    connection.send(mail);
                    outbox.sent(mail.deliveryId());
                    sent++;
                } catch (DeliveryException refused) {
                    LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", mail.deliveryId(), refused.getMessage());
                    outbox.failed(mail.deliveryId(), refused.getMessage(), refused.isForGood());
                    if (!connection.isOpen()) {
                        goneAt = clock.instant();
                        outbox.postpone(following(mails, mail));
                        return sent;
                    }
                }
            }
        }
        return sent;
    }

    private boolean isLeftAlone(Instant now) {
        return !now.isBefore(goneAt) && now.isBefore(goneAt.plus(PAUSE));
    }

    private static List<Long> following(List<Mail> mails, Mail mail) {
        return mails.stream()
                .skip(mails.indexOf(mail) + 1L)
                .map(Mail::deliveryId)
                .toList();
    }
}

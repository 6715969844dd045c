package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Sends what is due, outside any transaction: over one connection for each batch, each mail marked as soon as the server took it. */
@ApplicationScoped
public class MailRun {
    private static final Logger LOG = System.getLogger(MailRun.class.getName());
    private static final int BATCH = 50;

    @Inject
    private Outbox outbox;

    @Inject
    private MailTransport transport;

    /** Sends all that is due now; returns how many mails the server took. */
    public int drain() {
        int sent = 0;
        List<Mail> mails = outbox.claim(BATCH);
        while (!mails.isEmpty()) {
            sent += send(mails);
            mails = outbox.claim(BATCH);
        }
        return sent;
    }

    private int send(List<Mail> mails) {
        int sent = 0;
        try (MailTransport.Connection connection = transport.connection()) {
            for (Mail mail : mails) {
                if (send(connection, mail)) {
                    sent++;
                }
            }
        }
        return sent;
    }

    private boolean send(MailTransport.Connection connection, Mail mail) {
        try {
            connection.send(mail);
            outbox.sent(mail.deliveryId());
            return true;
        } catch (DeliveryException refused) {
            LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", mail.deliveryId(), refused.getMessage());
            outbox.failed(mail.deliveryId(), refused.getMessage(), refused.isForGood());
            return false;
        }
    }
}

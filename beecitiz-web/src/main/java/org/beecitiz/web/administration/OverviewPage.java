package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.beecitiz.administration.Overview;
import org.beecitiz.notification.DeliveryStatus;
import org.beecitiz.notification.OutboxDesk;

/** The front page of the administration: what there is to set up, and what wants attention. */
@Named
@RequestScoped
public class OverviewPage {
    @Inject
    private Overview overview;

    @Inject
    private OutboxDesk outbox;

    private Overview.Figures figures;
    private Map<DeliveryStatus, Long> mails;

    @PostConstruct
    void read() {
        figures = overview.figures();
        mails = outbox.counts();
    }

    public Overview.Figures getFigures() {
        return figures;
    }

    public long getFailed() {
        return mails.getOrDefault(DeliveryStatus.FAILED, 0L);
    }

    public long getWaiting() {
        return mails.getOrDefault(DeliveryStatus.WAITING, 0L) + mails.getOrDefault(DeliveryStatus.SENDING, 0L);
    }
}

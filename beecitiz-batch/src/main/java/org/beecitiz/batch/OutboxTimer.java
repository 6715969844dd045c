package org.beecitiz.batch;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beecitiz.notification.MailRun;
import org.beecitiz.platform.Readiness;

/** Drains the outbox every second; a run that lasts longer is not joined by another of this instance. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {
    private final AtomicBoolean draining = new AtomicBoolean();

    @Inject
    private MailRun mails;

    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void drain() {
        if (!readiness.isReady() || !draining.compareAndSet(false, true)) {
            return;
        }
        try {
            mails.drain();
        } finally {
            draining.set(false);
        }
    }
}

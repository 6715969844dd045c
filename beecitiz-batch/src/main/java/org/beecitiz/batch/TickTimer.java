package org.beecitiz.batch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.beecitiz.platform.Readiness;
import org.beecitiz.schedule.Schedules;

/** Each minute, claims the recurring work that is due and starts its job. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TickTimer {
    @Inject
    private Operator operator;

    @Inject
    private Schedules schedules;

    @Inject
    private Jobs jobs;

    @Inject
    private Readiness readiness;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        if (readiness.isReady()) {
            operator.call(schedules::claimDue).forEach(jobs::start);
        }
    }
}

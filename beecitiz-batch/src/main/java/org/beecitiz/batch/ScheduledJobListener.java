package org.beecitiz.batch;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.schedule.Schedules;

/**
 * Ends a schedule's run when its job is completed. A job that failed leaves its lease to end: whoever claims it then starts it again with the same
 * cut-off.
 */
@Named
@Dependent
public class ScheduledJobListener implements JobListener {
    @Inject
    private JobContext job;

    @Inject
    private Schedules schedules;

    @Inject
    private Operator operator;

    @Override
    public void beforeJob() {
        // The run was claimed before its job was started.
    }

    @Override
    public void afterJob() {
        // Within afterJob a job that came to its end is still STARTED; one that failed is FAILED already.
        if (job.getBatchStatus() == BatchStatus.STARTED || job.getBatchStatus() == BatchStatus.COMPLETED) {
            operator.run(() -> schedules.complete(job.getJobName()));
        }
    }
}

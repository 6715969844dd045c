package org.beecitiz.batch;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.schedule.Schedules;

/** Before each chunk, renews the lease of the job's run; stops the job when another instance has taken it over. */
@Named
@Dependent
public class LeaseKeeper extends AbstractChunkListener {
    @Inject
    private JobContext job;

    @Inject
    private Schedules schedules;

    @Inject
    private Operator operator;

    @Override
    public void beforeChunk() {
        if (!operator.call(() -> schedules.renew(job.getJobName()))) {
            throw new IllegalStateException(job.getJobName() + " was taken over by another instance");
        }
    }
}

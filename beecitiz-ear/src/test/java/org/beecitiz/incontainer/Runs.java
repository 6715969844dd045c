package org.beecitiz.incontainer;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.beecitiz.batch.Jobs;
import org.beecitiz.batch.Operator;
import org.beecitiz.schedule.DueRun;
import org.beecitiz.schedule.Schedules;
import org.beecitiz.testing.Await;

/**
 * Recurring work, brought forward. Each minute the application's own tick may claim a run before a test does, as another instance would: what tests
 * assert holds whoever did it. Leaves the operator as the one who asks.
 */
@ApplicationScoped
public class Runs {
    private static final Duration LONGER_THAN_ANY_MINUTE = Duration.ofSeconds(90);

    @Inject
    private Schedules schedules;

    @Inject
    private Jobs jobs;

    @Inject
    private Operator operator;

    @Inject
    private Rows rows;

    @Inject
    private Time time;

    void bringForward(String name) {
        operator.run(() -> schedules.bringForward(name));
    }

    /** What a tick does; returns the runs that were due and free. */
    List<DueRun> tick() {
        List<DueRun> due = operator.call(schedules::claimDue);
        due.forEach(jobs::start);
        return due;
    }

    void start(DueRun run) {
        jobs.start(run);
    }

    /** Runs a job now, and returns when it is completed. */
    void complete(String name) {
        bringForward(name);
        tick();
        awaitCompleted(name);
    }

    /** Until no run is under way: a leap in time would end their leases. */
    void awaitRest() {
        Await.until(
                "runs to be completed",
                LONGER_THAN_ANY_MINUTE,
                () -> rows.count("schedule WHERE cut_off IS NOT NULL") == 0);
    }

    void awaitCompleted(String name) {
        Await.until(name + " to be completed", LONGER_THAN_ANY_MINUTE, () -> isIdle(name));
    }

    private boolean isIdle(String name) {
        return rows.count("schedule WHERE name = ? AND cut_off IS NULL AND next_due > ?", name, time.column(time.now()))
                == 1;
    }

    void awaitFailed(String name) {
        Await.until(name + " to fail", () -> lastStatus(name) == BatchStatus.FAILED);
    }

    private static BatchStatus lastStatus(String name) {
        JobOperator operator = BatchRuntime.getJobOperator();
        JobInstance last = operator.getJobInstances(name, 0, 1).get(0);
        return operator.getJobExecutions(last).get(0).getBatchStatus();
    }

    /** As if no run were due for long, nor under way. */
    void forget(String name) {
        rows.update(
                "UPDATE schedule SET cut_off = NULL, leased_by = NULL, leased_until = NULL, next_due = ? WHERE name = ?",
                time.column(time.now().plus(Duration.ofDays(365))),
                name);
    }

    /** As if another instance had claimed the run of this cut-off just now. */
    void leaseToAnother(String name, Instant cutOff) {
        rows.update(
                "UPDATE schedule SET cut_off = ?, leased_by = 'another', leased_until = ? WHERE name = ?",
                time.column(cutOff),
                time.column(time.now().plus(Schedules.LEASE)),
                name);
    }
}

package org.beecitiz.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Properties;
import org.beecitiz.schedule.DueRun;

/** Starts the Jakarta Batch job of the same name as its schedule, with the run's cut-off as its parameter. */
@ApplicationScoped
public class Jobs {
    static final String CUT_OFF = "cutOff";

    /** Starts the job of a run and returns the id of its execution. */
    public long start(DueRun run) {
        Properties parameters = new Properties();
        parameters.setProperty(CUT_OFF, run.cutOff().toString());
        return BatchRuntime.getJobOperator().start(run.name(), parameters);
    }
}

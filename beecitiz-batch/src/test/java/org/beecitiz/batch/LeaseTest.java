package org.beecitiz.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.beecitiz.batch.ByHand.job;
import static org.beecitiz.batch.ByHand.operator;
import static org.beecitiz.batch.ByHand.wire;

import jakarta.batch.runtime.BatchStatus;
import java.util.ArrayList;
import java.util.List;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.schedule.Schedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LeaseTest {
    private static final String JOB = "archive-tickets";

    private final CurrentAgent currentAgent = new CurrentAgent();
    private final LeasedToThis schedules = new LeasedToThis();

    @Test
    void theLeaseIsRenewedBeforeEachChunk() {
        keeper().beforeChunk();
        keeper().beforeChunk();
        assertThat(schedules.renewed).containsExactly(JOB, JOB);
    }

    @Test
    void aJobThatWasTakenOverStops() {
        schedules.takenOver = true;
        assertThatIllegalStateException()
                .isThrownBy(() -> keeper().beforeChunk())
                .withMessageContaining(JOB);
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchStatus.class,
            names = {"STARTED", "COMPLETED"})
    void aJobThatCameToItsEndCompletesItsRun(BatchStatus status) {
        listener(status).afterJob();
        assertThat(schedules.completed).containsExactly(JOB);
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchStatus.class,
            mode = Mode.EXCLUDE,
            names = {"STARTED", "COMPLETED"})
    void aJobThatDidNotLeavesItsLeaseToEnd(BatchStatus status) {
        listener(status).afterJob();
        assertThat(schedules.completed).isEmpty();
    }

    private LeaseKeeper keeper() {
        return wire(new LeaseKeeper(), job(JOB, BatchStatus.STARTED), schedules, operator(currentAgent));
    }

    private ScheduledJobListener listener(BatchStatus status) {
        return wire(new ScheduledJobListener(), job(JOB, status), schedules, operator(currentAgent));
    }

    private final class LeasedToThis extends Schedules {
        private final List<String> renewed = new ArrayList<>();
        private final List<String> completed = new ArrayList<>();
        private boolean takenOver;

        @Override
        public boolean renew(String name) {
            currentAgent.mustOperate();
            renewed.add(name);
            return !takenOver;
        }

        @Override
        public void complete(String name) {
            currentAgent.mustOperate();
            completed.add(name);
        }
    }
}

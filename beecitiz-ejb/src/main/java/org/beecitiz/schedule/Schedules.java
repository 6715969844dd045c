package org.beecitiz.schedule;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;

/** Claims and ends runs of recurring work. For the operator alone: each call is a short transaction of its own. */
@Boundary
@Transactional(TxType.REQUIRES_NEW)
public class Schedules {
    /** How long an instance may be silent before another takes its run over. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    private final String instance = UUID.randomUUID().toString();

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    /** Every run that is due now and that no instance is doing; they are this instance's from now on. */
    public List<DueRun> claimDue() {
        currentAgent.mustOperate();
        return em.createQuery("SELECT s FROM Schedule s ORDER BY s.name", Schedule.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .flatMap(schedule -> schedule.claim(instance, clock.instant(), LEASE).stream())
                .toList();
    }

    /** Tells that a run goes on; false when it was taken over and must stop. */
    public boolean renew(String name) {
        currentAgent.mustOperate();
        return locked(name)
                .map(schedule -> schedule.renew(instance, clock.instant(), LEASE))
                .orElse(false);
    }

    /** Tells that a run is finished. */
    public void complete(String name) {
        currentAgent.mustOperate();
        locked(name).ifPresent(schedule -> schedule.complete(instance, clock.instant()));
    }

    /** Makes work due now. */
    public void bringForward(String name) {
        currentAgent.mustOperate();
        locked(name).ifPresent(schedule -> schedule.bringForward(clock.instant()));
    }

    private Optional<Schedule> locked(String name) {
        return Optional.ofNullable(em.find(Schedule.class, name, LockModeType.PESSIMISTIC_WRITE));
    }
}

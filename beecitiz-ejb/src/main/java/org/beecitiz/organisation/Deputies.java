package org.beecitiz.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.beecitiz.platform.BeecitizClock;

/** Who stands in for an agent who is away, within the caller's transaction. */
@ApplicationScoped
public class Deputies {
    @Inject
    private EntityManager em;

    @Inject
    private BeecitizClock clock;

    /** Who does the work of an agent today: the agent; while they are away their deputy, if that one is there; else nobody. */
    public Optional<Agent> presentFor(Agent agent) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), agent.collectivity().timeZone());
        Optional<Absence> absence = absenceOf(agent, today);
        Optional<Agent> present = absence.isEmpty()
                ? Optional.of(agent)
                : absence.flatMap(Absence::deputy)
                        .filter(deputy -> absenceOf(deputy, today).isEmpty())
                        .map(deputy -> em.find(Agent.class, deputy.id()));
        return present.filter(Agent::isActive);
    }

    private Optional<Absence> absenceOf(Agent agent, LocalDate day) {
        return em.createNamedQuery(Absence.ON_DAY, Absence.class)
                .setParameter("agent", agent.id())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}

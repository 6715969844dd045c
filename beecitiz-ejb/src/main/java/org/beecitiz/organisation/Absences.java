package org.beecitiz.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.CollectivityId;

/** When agents are away, and who stands in. Agents set their own; heads and administrators their collectivité's. */
@Boundary
public class Absences {
    private static final int YEARS_MAX = 5;

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    /** The absences of the collectivité that have not ended, the next first. */
    public List<AbsenceView> current() {
        return em.createQuery(
                        "SELECT a FROM Absence a JOIN FETCH a.agent LEFT JOIN FETCH a.deputy"
                                + " WHERE a.agent.collectivity.id = :id AND a.lastDay >= :today ORDER BY a.firstDay, a.id",
                        Absence.class)
                .setParameter("id", currentAgent.get().collectivity().value())
                .setParameter("today", today(currentAgent.get().collectivity()))
                .getResultStream()
                .map(Absence::view)
                .toList();
    }

    /** Announces an absence; {@code deputy} may be null. */
    public void announce(AgentId who, LocalDate firstDay, LocalDate lastDay, AgentId deputy) {
        if (firstDay == null || lastDay == null) {
            throw new BusinessException(firstDay == null ? "firstDay" : "lastDay", "absence.day.missing");
        }
        LocalDate today = today(currentAgent.get().collectivity());
        requireNear("firstDay", firstDay, today);
        requireNear("lastDay", lastDay, today);
        Agent agent = own(who);
        mayDecideFor(agent);
        em.persist(new Absence(agent, firstDay, lastDay, deputy == null ? null : own(deputy)));
    }

    private static void requireNear(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(today.minusYears(YEARS_MAX)) || day.isAfter(today.plusYears(YEARS_MAX))) {
            throw new BusinessException(field, "absence.days.far");
        }
    }

    public void cancel(long absenceId) {
        Absence absence = Optional.ofNullable(em.find(Absence.class, absenceId))
                .orElseThrow(() -> new NotFoundException("absence " + absenceId));
        currentAgent.mustBelongTo(absence.agent().collectivity().collectivityId());
        mayDecideFor(absence.agent());
        em.remove(absence);
    }

    private LocalDate today(CollectivityId collectivity) {
        return LocalDate.ofInstant(
                clock.instant(),
                em.find(Collectivity.class, collectivity.value()).timeZone());
    }

    private Agent own(AgentId id) {
        Agent agent = Optional.ofNullable(id)
                .map(wanted -> em.find(Agent.class, wanted.value()))
                .orElseThrow(() -> new BusinessException("agent", "absence.agent.missing"));
        currentAgent.mustBelongTo(agent.collectivity().collectivityId());
        return agent;
    }

    private void mayDecideFor(Agent agent) {
        AgentIdentity asking = currentAgent.get();
        if (!asking.is(Role.HEAD) && !asking.id().equals(agent.agentId())) {
            throw new ForbiddenException("agents announce their own absences");
        }
    }
}

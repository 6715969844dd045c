package org.beecitiz.organisation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Optional;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.Identified;
import org.beecitiz.platform.ReferenceData;
import org.eclipse.persistence.config.QueryHints;

/** Days on which an agent is away, and who stands in: tickets that rules would give them go to the deputy, or to the department. */
@Entity
@Cacheable
@NamedQuery(
        name = Absence.ON_DAY,
        query =
                "SELECT a FROM Absence a WHERE a.agent.id = :agent AND a.firstDay <= :day AND a.lastDay >= :day ORDER BY a.id",
        hints = {
            @QueryHint(name = QueryHints.READ_ONLY, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_EXPIRY, value = ReferenceData.MILLISECONDS),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_SIZE, value = ReferenceData.ANSWERS)
        })
public class Absence extends Identified {
    static final String ON_DAY = "Absence.onDay";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agent_id")
    private Agent agent;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deputy_id")
    private Agent deputy;

    protected Absence() {}

    /** Away from the first day to the last, both included; the deputy may be null. */
    Absence(Agent agent, LocalDate firstDay, LocalDate lastDay, Agent deputy) {
        if (lastDay.isBefore(firstDay)) {
            throw new BusinessException("lastDay", "absence.days.swapped");
        }
        if (deputy != null && deputy.id() == agent.id()) {
            throw new BusinessException("deputy", "absence.deputy.self");
        }
        this.agent = agent;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.deputy = deputy;
    }

    public Agent agent() {
        return agent;
    }

    Optional<Agent> deputy() {
        return Optional.ofNullable(deputy);
    }

    AbsenceView view() {
        return new AbsenceView(id(), agent.view(), firstDay, lastDay, deputy == null ? null : deputy.view());
    }
}

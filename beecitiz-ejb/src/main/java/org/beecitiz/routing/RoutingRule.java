package org.beecitiz.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.beecitiz.platform.Identified;

/** A rule of routing (règle d'affectation): category or any × zone or any → department, optionally agent. */
@Entity
@Table(name = "routing_rule")
public class RoutingRule extends Identified {
    @Column(name = "collectivity_id")
    private long collectivityId;

    private int position;

    @Column(name = "category_id")
    private Long categoryId;

    @Column(name = "zone_id")
    private Long zoneId;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "agent_id")
    private Long agentId;

    protected RoutingRule() {}

    /**
     * A rule at a position, counted from 1.
     *
     * @param categoryId a category of either level, or null for any
     * @param zoneId or null for any
     * @param agentId or null to leave it to the department
     */
    public RoutingRule(
            long collectivityId, int position, Long categoryId, Long zoneId, long departmentId, Long agentId) {
        this.collectivityId = collectivityId;
        this.position = position;
        this.categoryId = categoryId;
        this.zoneId = zoneId;
        this.departmentId = departmentId;
        this.agentId = agentId;
    }

    boolean matches(Subject subject) {
        return matchesCategory(subject) && (zoneId == null || zoneId.equals(subject.zoneId()));
    }

    private boolean matchesCategory(Subject subject) {
        return categoryId == null
                || categoryId == subject.categoryId()
                || Objects.equals(categoryId, subject.parentCategoryId());
    }

    RoutingDecision decision() {
        return new RoutingDecision(position, categoryId, zoneId, departmentId, agentId);
    }

    /** What is routed: the category of a ticket, its parent, and its zone (null where none is drawn). */
    record Subject(long categoryId, Long parentCategoryId, Long zoneId) {}
}

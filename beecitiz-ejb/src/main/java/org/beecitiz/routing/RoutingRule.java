package org.beecitiz.routing;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.Objects;
import org.beecitiz.platform.Identified;
import org.beecitiz.platform.ReferenceData;
import org.eclipse.persistence.config.QueryHints;

/** A rule of routing (règle d'affectation): category or any × zone or any → department, optionally agent. */
@Entity
@Cacheable
@NamedQuery(
        name = RoutingRule.OF_COLLECTIVITY,
        query = "SELECT r FROM RoutingRule r WHERE r.collectivityId = :collectivity ORDER BY r.position",
        hints = {
            @QueryHint(name = QueryHints.READ_ONLY, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = "true"),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_EXPIRY, value = ReferenceData.MILLISECONDS),
            @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE_SIZE, value = ReferenceData.ANSWERS)
        })
@Table(name = "routing_rule")
public class RoutingRule extends Identified {
    static final String OF_COLLECTIVITY = "RoutingRule.ofCollectivity";

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
        change(categoryId, zoneId, departmentId, agentId);
    }

    /** What it asks for and whom it names, as in the constructor. */
    public final void change(Long newCategoryId, Long newZoneId, long newDepartmentId, Long newAgentId) {
        categoryId = newCategoryId;
        zoneId = newZoneId;
        departmentId = newDepartmentId;
        agentId = newAgentId;
    }

    public void moveTo(int newPosition) {
        position = newPosition;
    }

    public long collectivityId() {
        return collectivityId;
    }

    boolean matches(Subject subject) {
        return matchesCategory(subject) && (zoneId == null || zoneId.equals(subject.zoneId()));
    }

    private boolean matchesCategory(Subject subject) {
        return categoryId == null
                || categoryId == subject.categoryId()
                || Objects.equals(categoryId, subject.parentCategoryId());
    }

    /** Its position, what it asks for, and whom it names. */
    public RoutingDecision decision() {
        return new RoutingDecision(position, categoryId, zoneId, departmentId, agentId);
    }

    /** What is routed: the category of a ticket, its parent, and its zone (null where none is drawn). */
    record Subject(long categoryId, Long parentCategoryId, Long zoneId) {}
}

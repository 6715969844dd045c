package org.beecitiz.administration;

import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.territory.ZoneId;

/**
 * A routing rule to add, or what one becomes.
 *
 * @param category of either level, or null for any
 * @param zone or null for any
 * @param agent of that department, or null to leave it to the department
 */
public record RuleWanted(CategoryId category, ZoneId zone, DepartmentId department, AgentId agent) {
    Long categoryId() {
        return category == null ? null : category.value();
    }

    Long zoneId() {
        return zone == null ? null : zone.value();
    }

    Long agentId() {
        return agent == null ? null : agent.value();
    }
}

package org.beecitiz.administration;

import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.organisation.AgentView;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.territory.ZoneView;

/**
 * A routing rule with its names.
 *
 * @param category or null for any
 * @param zone or null for any
 * @param agent or null when it is left to the department
 * @param agentActive whether that agent can be given tickets; where not, they go to the department
 * @param hiddenBy position of an earlier rule that takes everything this one would, or null
 */
public record RuleRow(
        long id,
        int position,
        CategoryLabel category,
        ZoneView zone,
        DepartmentView department,
        AgentView agent,
        boolean agentActive,
        Integer hiddenBy) {}

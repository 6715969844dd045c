package org.beecitiz.administration;

import org.beecitiz.organisation.AgentView;
import org.beecitiz.organisation.DepartmentView;

/**
 * Where a ticket of some category and zone would go.
 *
 * @param rule position of the rule that matches first, or null when none does
 * @param agent that the rule names, or null
 */
public record RuleMatch(Integer rule, DepartmentView department, AgentView agent) {}

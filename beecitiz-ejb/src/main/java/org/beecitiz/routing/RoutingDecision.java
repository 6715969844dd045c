package org.beecitiz.routing;

/**
 * Where a ticket goes, and why.
 *
 * @param ruleNumber position of the rule that matched, from 1; null when none did and the default department received it
 * @param categoryId the category that the rule asks for, or null when it takes any
 * @param zoneId the zone that the rule asks for, or null when it takes any
 * @param agentId null when it is left to the department
 */
public record RoutingDecision(Integer ruleNumber, Long categoryId, Long zoneId, long departmentId, Long agentId) {
    /** The agent whom the rule names where it went to another, or to nobody (null); null where it went as the rule says. */
    public Long absentAgentId(Long presentAgentId) {
        return agentId == null || agentId.equals(presentAgentId) ? null : agentId;
    }
}

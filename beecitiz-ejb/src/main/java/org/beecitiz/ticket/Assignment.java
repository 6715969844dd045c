package org.beecitiz.ticket;

import java.util.Optional;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.routing.RoutingDecision;

/** To whom a ticket goes, and the decision behind it; {@code agent} is null when it is left to the department. */
record Assignment(RoutingDecision decision, Department department, Agent agent) {
    /** The agent whom the rule names, if somebody else, or nobody, is in charge in their place. */
    Optional<Long> absentAgentId() {
        return Optional.ofNullable(decision.absentAgentId(agent == null ? null : agent.id()));
    }

    /** Whether the ticket would be somebody else's. */
    boolean changesHandsOf(Ticket ticket) {
        return department.id() != ticket.department().id()
                || agent != ticket.agent().orElse(null);
    }
}

package org.beecitiz.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.beecitiz.catalogue.Category;
import org.beecitiz.organisation.Agent;
import org.beecitiz.routing.RoutingDecision;
import org.beecitiz.territory.Zone;

/** Tells which rule stands behind a decision, by the names that it speaks of. */
@ApplicationScoped
public class RoutingReasons {
    @Inject
    private EntityManager em;

    TicketDetail.RoutingReason of(Ticket ticket) {
        return of(ticket.routing(), ticket.absentAgentId());
    }

    TicketDetail.RoutingReason of(Assignment assignment) {
        return of(assignment.decision(), assignment.absentAgentId());
    }

    private TicketDetail.RoutingReason of(RoutingDecision decision, Optional<Long> absentAgentId) {
        return new TicketDetail.RoutingReason(
                decision.ruleNumber(),
                Optional.ofNullable(decision.categoryId())
                        .map(id -> em.find(Category.class, id))
                        .map(Category::label)
                        .orElse(null),
                Optional.ofNullable(decision.zoneId())
                        .map(id -> em.find(Zone.class, id))
                        .map(Zone::name)
                        .orElse(null),
                absentAgentId
                        .map(id -> em.find(Agent.class, id))
                        .map(Agent::fullName)
                        .orElse(null));
    }
}

package org.beecitiz.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.beecitiz.catalogue.Category;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.organisation.Deputies;
import org.beecitiz.routing.RoutingDecision;
import org.beecitiz.routing.TicketRouting;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.Zone;

/** Finds to whom a ticket goes: the collectivité's rules, then whoever stands in for an agent who is away. */
@ApplicationScoped
public class Assignments {
    @Inject
    private EntityManager em;

    @Inject
    private TicketRouting routing;

    @Inject
    private Deputies deputies;

    Assignment decide(Ticket ticket) {
        return decide(ticket.collectivity(), ticket.category(), ticket.zone().orElse(null));
    }

    /** For a category and a zone, which may be null. */
    Assignment decide(Collectivity collectivity, Category category, Zone zone) {
        RoutingDecision decision = routing.route(
                collectivity.id(),
                category.id(),
                category.parent().map(Category::id).orElse(null),
                zone == null ? null : zone.id(),
                collectivity.defaultDepartmentId().orElseThrow());
        Agent agent = decision.agentId() == null ? null : present(collectivity, decision.agentId());
        Department department = agent == null ? em.find(Department.class, decision.departmentId()) : agent.department();
        return new Assignment(decision, department, agent);
    }

    private Agent present(Collectivity collectivity, long agentId) {
        return deputies.presentFor(em.find(Agent.class, agentId))
                .filter(agent -> agent.collectivity().id() == collectivity.id())
                .orElse(null);
    }
}

package org.beecitiz.administration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.routing.RoutingDecision;
import org.beecitiz.routing.RoutingRule;
import org.beecitiz.routing.TicketRouting;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.ZoneId;

/** The routing rules of the administrator's collectivité, in their order: the first that matches wins. Positions are always 1 to n. */
@Boundary
public class RoutingRules {
    @Inject
    private EntityManager em;

    @Inject
    private Administered administered;

    @Inject
    private TicketRouting routing;

    /** All, in their order. */
    public List<RuleRow> list() {
        CollectivityId collectivity = administered.id();
        return RuleNames.read(em, collectivity).rows(rules(collectivity.value()));
    }

    /** Adds one behind the others; returns its id. */
    public long add(RuleWanted wanted) {
        long collectivity = administered.locked().id();
        requireOwn(wanted);
        RoutingRule rule = new RoutingRule(
                collectivity,
                rules(collectivity).size() + 1,
                wanted.categoryId(),
                wanted.zoneId(),
                wanted.department().value(),
                wanted.agentId());
        em.persist(rule);
        em.flush();
        return rule.id();
    }

    public void change(long ruleId, RuleWanted wanted) {
        RoutingRule rule = administered.ownRule(ruleId);
        requireOwn(wanted);
        rule.change(wanted.categoryId(), wanted.zoneId(), wanted.department().value(), wanted.agentId());
    }

    /** Removes one; those behind it move up. */
    public void remove(long ruleId) {
        long collectivity = administered.locked().id();
        RoutingRule removed = administered.ownRule(ruleId);
        em.remove(removed);
        em.flush();
        number(rules(collectivity));
    }

    /** Moves one by so many places, up when negative; at the end it stays. Returns its position. */
    public int move(long ruleId, int by) {
        long collectivity = administered.locked().id();
        RoutingRule moved = administered.ownRule(ruleId);
        List<RoutingRule> reordered = Order.moved(rules(collectivity), moved, by);
        number(reordered);
        return reordered.indexOf(moved) + 1;
    }

    /** Where a ticket of this category would go from this zone; null for a place in no zone. */
    public RuleMatch match(CategoryId category, ZoneId zone) {
        Collectivity collectivity = administered.collectivity();
        Category about = administered.own(category);
        RoutingDecision decision = routing.route(
                collectivity.id(),
                about.id(),
                about.parent().map(Category::id).orElse(null),
                zone == null ? null : administered.own(zone).id(),
                collectivity.defaultDepartmentId().orElseThrow());
        return new RuleMatch(
                decision.ruleNumber(),
                em.find(Department.class, decision.departmentId()).view(),
                decision.agentId() == null
                        ? null
                        : em.find(Agent.class, decision.agentId()).view());
    }

    // Each position must be one rule's only, at every moment: those that move step aside first.
    private void number(List<RoutingRule> inOrder) {
        Map<RoutingRule, Integer> moving = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).decision().ruleNumber() != i + 1) {
                moving.put(inOrder.get(i), i + 1);
            }
        }
        moving.forEach((rule, position) -> rule.moveTo(-position));
        em.flush();
        moving.forEach(RoutingRule::moveTo);
    }

    private List<RoutingRule> rules(long collectivity) {
        return em.createQuery(
                        "SELECT r FROM RoutingRule r WHERE r.collectivityId = :id ORDER BY r.position",
                        RoutingRule.class)
                .setParameter("id", collectivity)
                .getResultList();
    }

    private void requireOwn(RuleWanted wanted) {
        Department department = administered.own(Fields.chosen("department", wanted.department()));
        if (wanted.category() != null) {
            administered.own(wanted.category());
        }
        if (wanted.zone() != null) {
            administered.own(wanted.zone());
        }
        if (wanted.agent() != null) {
            Agent agent = administered.own(wanted.agent());
            if (!agent.department().equals(department)) {
                throw new BusinessException("agent", "ticket.agent.elsewhere", department.name());
            }
        }
    }
}

package org.beecitiz.administration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beecitiz.catalogue.Category;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.platform.Identified;
import org.beecitiz.routing.RoutingDecision;
import org.beecitiz.routing.RoutingRule;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.ZoneId;
import org.beecitiz.territory.ZoneView;

/** What a collectivité's routing rules name, by id, read in four queries. Zones without their areas, which are large. */
record RuleNames(
        Map<Long, Category> categories,
        Map<Long, ZoneView> zones,
        Map<Long, Department> departments,
        Map<Long, Agent> agents) {

    static RuleNames read(EntityManager em, CollectivityId collectivity) {
        return new RuleNames(
                byId(em, Category.class, collectivity),
                em.createQuery("SELECT z.id, z.code, z.name FROM Zone z WHERE z.collectivity.id = :id", Object[].class)
                        .setParameter("id", collectivity.value())
                        .getResultStream()
                        .map(zone -> new ZoneView(new ZoneId((Long) zone[0]), (String) zone[1], (String) zone[2]))
                        .collect(toMap(zone -> zone.id().value(), identity())),
                byId(em, Department.class, collectivity),
                byId(em, Agent.class, collectivity));
    }

    private static <T extends Identified> Map<Long, T> byId(
            EntityManager em, Class<T> type, CollectivityId collectivity) {
        return em.createQuery("SELECT x FROM " + type.getSimpleName() + " x WHERE x.collectivity.id = :id", type)
                .setParameter("id", collectivity.value())
                .getResultStream()
                .collect(toMap(Identified::id, identity()));
    }

    /** Rules that are in their order. */
    List<RuleRow> rows(List<RoutingRule> rules) {
        List<RuleRow> rows = new ArrayList<>();
        List<RoutingDecision> before = new ArrayList<>();
        for (RoutingRule rule : rules) {
            rows.add(row(rule, before));
            before.add(rule.decision());
        }
        return rows;
    }

    private RuleRow row(RoutingRule rule, List<RoutingDecision> before) {
        RoutingDecision says = rule.decision();
        Agent agent = says.agentId() == null ? null : agents.get(says.agentId());
        return new RuleRow(
                rule.id(),
                says.ruleNumber(),
                says.categoryId() == null
                        ? null
                        : categories.get(says.categoryId()).label(),
                says.zoneId() == null ? null : zones.get(says.zoneId()),
                departments.get(says.departmentId()).view(),
                agent == null ? null : agent.view(),
                agent == null || agent.isActive(),
                before.stream()
                        .filter(earlier -> takesAllOf(earlier, says))
                        .map(RoutingDecision::ruleNumber)
                        .findFirst()
                        .orElse(null));
    }

    private boolean takesAllOf(RoutingDecision earlier, RoutingDecision later) {
        return takesCategory(earlier.categoryId(), later.categoryId())
                && (earlier.zoneId() == null || Objects.equals(earlier.zoneId(), later.zoneId()));
    }

    private boolean takesCategory(Long earlier, Long later) {
        return earlier == null
                || earlier.equals(later)
                || (later != null
                        && earlier.equals(
                                categories.get(later).parent().map(Category::id).orElse(null)));
    }
}

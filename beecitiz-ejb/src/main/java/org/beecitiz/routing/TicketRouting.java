package org.beecitiz.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Decides where tickets go, within the caller's transaction. */
@ApplicationScoped
public class TicketRouting {
    @Inject
    private EntityManager em;

    /**
     * The decision for a ticket of a collectivité.
     *
     * @param parentCategoryId or null
     * @param zoneId or null where no zone is drawn
     * @param defaultDepartmentId receives what no rule matches
     */
    public RoutingDecision route(
            long collectivityId, long categoryId, Long parentCategoryId, Long zoneId, long defaultDepartmentId) {
        return rulesOf(collectivityId)
                .decide(new RoutingRule.Subject(categoryId, parentCategoryId, zoneId))
                .orElseGet(() -> new RoutingDecision(null, null, null, defaultDepartmentId, null));
    }

    private RoutingTable rulesOf(long collectivityId) {
        return new RoutingTable(em.createNamedQuery(RoutingRule.OF_COLLECTIVITY, RoutingRule.class)
                .setParameter("collectivity", collectivityId)
                .getResultList());
    }
}

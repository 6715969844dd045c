package org.beecitiz.administration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.beecitiz.platform.Boundary;

/** How much there is of each thing that administrators set up. */
@Boundary
public class Overview {
    @Inject
    private EntityManager em;

    @Inject
    private Administered administered;

    public Figures figures() {
        return new Figures(
                count("Zone x WHERE x.collectivity.id"),
                count("RoutingRule x WHERE x.collectivityId"),
                count("Department x WHERE x.collectivity.id"),
                count("Agent x WHERE x.active = TRUE AND x.collectivity.id"),
                count("Category x WHERE x.active = TRUE AND x.parent IS NOT NULL AND x.collectivity.id"));
    }

    private long count(String ofThose) {
        return em.createQuery("SELECT COUNT(x) FROM " + ofThose + " = :id", Long.class)
                .setParameter("id", administered.id().value())
                .getSingleResult();
    }

    /** How many zones and routing rules, departments, active agents, and categories that are offered. */
    public record Figures(long zones, long rules, long departments, long agents, long categories) {}
}

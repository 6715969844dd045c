package org.beecitiz.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.function.Function;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.Department;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.routing.RoutingRule;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.Zone;
import org.beecitiz.territory.ZoneId;

/** The collectivité that the agent who asks administers, and its own rows: those of others do not exist. Within the caller's transaction. */
@ApplicationScoped
public class Administered {
    @Inject
    private EntityManager em;

    @Inject
    private CurrentAgent currentAgent;

    /** The collectivité of the agent who asks, who must be its administrator. */
    public CollectivityId id() {
        CollectivityId own = currentAgent.get().collectivity();
        currentAgent.mustAdminister(own);
        return own;
    }

    public Collectivity collectivity() {
        return em.find(Collectivity.class, id().value());
    }

    /** The same, for a change that two administrators must not make at once: the second waits for the first. */
    public Collectivity locked() {
        return em.find(Collectivity.class, id().value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many rows each of them has, by id: from a query of ids and counts with {@code :id} for the collectivité. */
    public Counts counts(String query) {
        return Counts.of(em.createQuery(query, Object[].class)
                .setParameter("id", id().value())
                .getResultList());
    }

    Department own(DepartmentId id) {
        return own(Department.class, id.value(), department -> department
                .collectivity()
                .id());
    }

    Agent own(AgentId id) {
        return own(Agent.class, id.value(), agent -> agent.collectivity().id());
    }

    Category own(CategoryId id) {
        return own(
                Category.class, id.value(), category -> category.collectivity().id());
    }

    Zone own(ZoneId id) {
        return own(Zone.class, id.value(), zone -> zone.collectivity().id());
    }

    RoutingRule ownRule(long id) {
        return own(RoutingRule.class, id, RoutingRule::collectivityId);
    }

    private <T> T own(Class<T> type, long rowId, Function<T, Long> owner) {
        long collectivity = id().value();
        return Optional.ofNullable(em.find(type, rowId))
                .filter(row -> owner.apply(row) == collectivity)
                .orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + rowId));
    }
}

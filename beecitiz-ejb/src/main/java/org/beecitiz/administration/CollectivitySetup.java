package org.beecitiz.administration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Optional;
import java.util.function.Function;
import org.beecitiz.api.ApiKey;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.notification.NewNotificationRule;
import org.beecitiz.notification.NotificationRule;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.Department;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.routing.RoutingRule;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.NewCollectivity;
import org.beecitiz.territory.TerritoryChanged;
import org.beecitiz.territory.Zone;
import org.beecitiz.territory.ZoneId;

/** Opens a collectivité (the operator alone) and furnishes it (its administrators, and the operator). */
@Boundary
public class CollectivitySetup {
    @Inject
    private EntityManager em;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Pbkdf2PasswordHash passwordHash;

    @Inject
    private Event<TerritoryChanged> territoryChanged;

    /** Opens a collectivité, with the notification rules that are sensible to begin with. */
    public CollectivityId open(NewCollectivity wanted) {
        currentAgent.mustOperate();
        Collectivity collectivity = new Collectivity(wanted);
        em.persist(collectivity);
        em.flush();
        em.createNativeQuery("INSERT INTO reference_counter (collectivity_id, last_number) VALUES (?, 0)")
                .setParameter(1, collectivity.id())
                .executeUpdate();
        NotificationRule.defaults().forEach(rule -> em.persist(new NotificationRule(collectivity.id(), rule)));
        territoryChanged.fire(collectivity.territoryRedrawn());
        return collectivity.collectivityId();
    }

    /**
     * Adds a zone after those there are.
     *
     * @param area GeoJSON geometry (Polygon or MultiPolygon), WGS 84
     */
    public ZoneId addZone(CollectivityId id, String code, String name, String area) {
        currentAgent.mustAdminister(id);
        Collectivity collectivity = collectivity(id);
        Zone zone = new Zone(collectivity, nextPosition(id, "Zone z WHERE z.collectivity.id", "z"), code, name, area);
        em.persist(zone);
        territoryChanged.fire(collectivity.territoryRedrawn());
        return zone.zoneId();
    }

    /** Adds a department; the first one is also where tickets go that no rule matches. */
    public DepartmentId addDepartment(CollectivityId id, NewDepartment wanted) {
        currentAgent.mustAdminister(id);
        Collectivity collectivity = collectivity(id);
        Department department = new Department(collectivity, wanted);
        em.persist(department);
        em.flush();
        if (collectivity.defaultDepartmentId().isEmpty()) {
            collectivity.fallBackTo(department.id());
        }
        return department.departmentId();
    }

    public AgentId addAgent(CollectivityId id, DepartmentId department, NewAgent wanted) {
        currentAgent.mustAdminister(id);
        String hash = passwordHash.generate(wanted.password().toCharArray());
        Agent agent = new Agent(own(id, department), wanted, hash);
        em.persist(agent);
        return agent.agentId();
    }

    /** Adds a category: of the first level with a null parent, else under a parent of the first level. */
    public CategoryId addCategory(CollectivityId id, CategoryId parent, NewCategory wanted) {
        currentAgent.mustAdminister(id);
        Category above = parent == null ? null : own(id, parent);
        Category category = new Category(
                collectivity(id), above, nextPosition(id, "Category c WHERE c.collectivity.id", "c"), wanted);
        em.persist(category);
        return category.categoryId();
    }

    /** Adds a routing rule after those there are; null for any category, any zone, or no agent. */
    public void addRoutingRule(
            CollectivityId id, CategoryId category, ZoneId zone, DepartmentId department, AgentId agent) {
        currentAgent.mustAdminister(id);
        em.persist(new RoutingRule(
                id.value(),
                nextPosition(id, "RoutingRule r WHERE r.collectivityId", "r"),
                category == null ? null : own(id, category).id(),
                zone == null ? null : own(id, zone).id(),
                own(id, department).id(),
                agent == null ? null : own(id, agent).id()));
    }

    /** Adds a notification rule; to the same recipients there can be one for an event. */
    public void addNotificationRule(CollectivityId id, NewNotificationRule wanted) {
        currentAgent.mustAdminister(id);
        if (isTaken(collectivity(id), wanted)) {
            throw new BusinessException("recipient", "administration.notificationRule.taken");
        }
        em.persist(new NotificationRule(id.value(), wanted));
    }

    private boolean isTaken(Collectivity collectivity, NewNotificationRule wanted) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM NotificationRule r WHERE r.collectivityId = :id AND r.event = :event"
                                        + " AND r.recipient = :recipient",
                                Long.class)
                        .setParameter("id", collectivity.id())
                        .setParameter("event", wanted.event())
                        .setParameter("recipient", wanted.recipient())
                        .getSingleResult()
                > 0;
    }

    /**
     * Lets a program of another system send tickets: whoever shows the key may. Only its hash is kept.
     *
     * @param name what the program is called, 1 to 100 characters
     * @param key chosen at random by whoever gives it out; the demonstration's alone may be guessed
     */
    public void addApiKey(CollectivityId id, String name, String key) {
        currentAgent.mustAdminister(id);
        em.persist(new ApiKey(collectivity(id).collectivityId(), name, key));
    }

    private int nextPosition(CollectivityId id, String fromWhere, String alias) {
        return em.createQuery(
                                "SELECT COALESCE(MAX(" + alias + ".position), 0) FROM " + fromWhere + " = :id",
                                Integer.class)
                        .setParameter("id", id.value())
                        .getSingleResult()
                + 1;
    }

    private Collectivity collectivity(CollectivityId id) {
        return existing(Collectivity.class, id.value());
    }

    private Department own(CollectivityId collectivity, DepartmentId id) {
        return own(collectivity, existing(Department.class, id.value()), Department::collectivity);
    }

    private Agent own(CollectivityId collectivity, AgentId id) {
        return own(collectivity, existing(Agent.class, id.value()), Agent::collectivity);
    }

    private Category own(CollectivityId collectivity, CategoryId id) {
        return own(collectivity, existing(Category.class, id.value()), Category::collectivity);
    }

    private Zone own(CollectivityId collectivity, ZoneId id) {
        return own(collectivity, existing(Zone.class, id.value()), Zone::collectivity);
    }

    private static <T> T own(CollectivityId expected, T row, Function<T, Collectivity> owner) {
        if (owner.apply(row).id() != expected.value()) {
            throw new NotFoundException("a row of collectivity " + expected.value());
        }
        return row;
    }

    private <T> T existing(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id))
                .orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + id));
    }
}

package org.beecitiz.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.NewCollectivity;

/** Opens and furnishes one town of the demonstration, as the operator. */
@ApplicationScoped
public class TownSeeder {
    static final String PASSWORD = "beecitiz";
    static final String API_KEY = "demo";

    @Inject
    private CollectivitySetup setup;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private TicketSeeder tickets;

    /** Writes the town of {@code demonstration/<town>.json}, then its tickets. */
    @ActivateRequestContext
    public void seed(String town) {
        currentAgent.becomeOperator();
        TownPlan plan = TownPlan.read(town);
        CollectivityId id = setup.open(new NewCollectivity(
                plan.slug(),
                plan.name(),
                null,
                plan.senderAddress(),
                plan.colour(),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                new GeoPoint(plan.latitude(), plan.longitude()),
                geometryOf(TownPlan.text(town + "-outline.geojson")),
                plan.baseMap(),
                30));
        Names names = Names.none();
        addZones(id, TownPlan.text(town + "-zones.geojson"), names);
        addDepartments(id, plan, names);
        addCategories(id, plan, names);
        plan.rules()
                .forEach(rule -> setup.addRoutingRule(
                        id,
                        named(names.categories, rule.category()),
                        named(names.zones, rule.zone()),
                        named(names.departments, rule.department()),
                        named(names.agents, rule.agent())));
        setup.addApiKey(id, "Démonstration", API_KEY);
        tickets.seed(id, TownPlan.tickets(town), names);
    }

    private void addZones(CollectivityId id, String featureCollection, Names names) {
        for (JsonValue feature : json(featureCollection).getJsonArray("features")) {
            JsonObject properties = feature.asJsonObject().getJsonObject("properties");
            String code = properties.getString("code");
            String area = feature.asJsonObject().getJsonObject("geometry").toString();
            names.zones.put(code, setup.addZone(id, code, properties.getString("name"), area));
        }
    }

    private void addDepartments(CollectivityId id, TownPlan plan, Names names) {
        for (TownPlan.DepartmentPlan department : plan.departments()) {
            DepartmentId departmentId = setup.addDepartment(
                    id,
                    new NewDepartment(department.name(), department.address(), department.email(), department.phone()));
            names.departments.put(department.name(), departmentId);
            for (TownPlan.AgentPlan agent : department.agents()) {
                NewAgent wanted = new NewAgent(agent.email(), agent.fullName(), agent.role(), Locale.FRENCH, PASSWORD);
                names.agents.put(agent.email(), setup.addAgent(id, departmentId, wanted));
                names.departmentOf.put(agent.email(), departmentId);
            }
        }
    }

    private void addCategories(CollectivityId id, TownPlan plan, Names names) {
        for (TownPlan.FamilyPlan family : plan.families()) {
            CategoryId parent = setup.addCategory(
                    id, null, new NewCategory(family.name(), family.nameEn(), family.icon(), family.family()));
            names.categories.put(family.name(), parent);
            for (TownPlan.CategoryPlan category : family.categories()) {
                String icon = category.icon() == null ? family.icon() : category.icon();
                NewCategory wanted = new NewCategory(category.name(), category.nameEn(), icon, family.family());
                names.categories.put(category.name(), setup.addCategory(id, parent, wanted));
            }
        }
    }

    private static <T> T named(Map<String, T> byName, String name) {
        if (name != null && !byName.containsKey(name)) {
            throw new IllegalStateException("the town has no " + name);
        }
        return name == null ? null : byName.get(name);
    }

    private static String geometryOf(String feature) {
        return json(feature).getJsonObject("geometry").toString();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** What the plan calls by name. */
    record Names(
            Map<String, org.beecitiz.territory.ZoneId> zones,
            Map<String, DepartmentId> departments,
            Map<String, AgentId> agents,
            Map<String, DepartmentId> departmentOf,
            Map<String, CategoryId> categories) {
        static Names none() {
            return new Names(new HashMap<>(), new HashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        }
    }
}

package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.organisation.Role;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.NewCollectivity;

/** Opens a new {@link Town} for whoever asks; leaves nobody signed in. */
@ApplicationScoped
public class Towns {
    static final int MAP_DAYS = 30;
    private final AtomicInteger opened = new AtomicInteger();

    @Inject
    private CollectivitySetup setup;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentAgent currentAgent;

    Town open() {
        currentAgent.becomeOperator();
        String slug = "town-" + opened.incrementAndGet();
        CollectivityId id = setup.open(collectivity(slug));
        var west = setup.addZone(id, "W", "Quartier ouest", rectangle(0, 0.05));
        var east = setup.addZone(id, "E", "Quartier est", rectangle(0.05, 0.08));
        DepartmentId townHall = department(id, "Mairie");
        DepartmentId lighting = department(id, "Éclairage public");
        DepartmentId roads = department(id, "Voirie");
        AgentIdentity mayor = agent(id, townHall, "mayor@" + slug, Role.ADMINISTRATOR, Locale.FRENCH);
        AgentIdentity lamplighter = agent(id, lighting, "lamplighter@" + slug, Role.AGENT, Locale.FRENCH);
        AgentIdentity paver = agent(id, roads, "paver@" + slug, Role.AGENT, Locale.ENGLISH);
        CategoryId lights = category(id, null, "Éclairage", "Lighting");
        CategoryId lamp = category(id, lights, "Lampadaire éteint", "Street lamp out");
        CategoryId streets = category(id, null, "Voirie", "Streets");
        CategoryId pothole = category(id, streets, "Nid-de-poule", "Pothole");
        CategoryId bench = category(id, streets, "Banc", null);
        setup.addRoutingRule(id, lights, null, lighting, lamplighter.id());
        setup.addRoutingRule(id, streets, west, roads, null);
        currentAgent.become(mayor);
        return new Town(
                id,
                slug,
                west,
                east,
                townHall,
                lighting,
                roads,
                mayor,
                lamplighter,
                paver,
                streets,
                lamp,
                pothole,
                bench);
    }

    private static NewCollectivity collectivity(String slug) {
        return new NewCollectivity(
                slug,
                "Ville de " + slug,
                null,
                "demandes@" + slug + ".example",
                "#0d5aa7",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                new GeoPoint(47.05, 0.05),
                rectangle(0, 0.1),
                "/maps/rivebelle.json",
                MAP_DAYS);
    }

    private static String rectangle(double west, double east) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,47.0],[%2$s,47.0],[%2$s,47.1],[%1$s,47.1],[%1$s,47.0]]]}"
                .formatted(west, east);
    }

    private DepartmentId department(CollectivityId id, String name) {
        return setup.addDepartment(id, new NewDepartment(name, null, null, null));
    }

    private AgentIdentity agent(CollectivityId id, DepartmentId department, String name, Role role, Locale locale) {
        String email = name + ".example";
        setup.addAgent(id, department, new NewAgent(email, "Agent " + name, role, locale, "secret"));
        return signIn.find(email).orElseThrow();
    }

    private CategoryId category(CollectivityId id, CategoryId parent, String name, String nameEn) {
        return setup.addCategory(id, parent, new NewCategory(name, nameEn, "lightbulb", "eclairage"));
    }
}

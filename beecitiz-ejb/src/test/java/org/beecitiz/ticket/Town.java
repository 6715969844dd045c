package org.beecitiz.ticket;

import static org.beecitiz.platform.ByHand.withId;

import java.time.ZoneId;
import java.util.Locale;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.Department;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.organisation.Role;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.NewCollectivity;
import org.beecitiz.territory.Zone;

/** A small town that tickets of tests are in. */
public final class Town {
    public static final String OUTLINE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[0,47],[1,47],[1,48],[0,48],[0,47]]]}";
    public static final GeoPoint SQUARE = new GeoPoint(47.5, 0.5);

    public static final Collectivity RIVEBELLE = withId(
            1,
            new Collectivity(new NewCollectivity(
                    "rivebelle",
                    "Ville de Rivebelle",
                    null,
                    "ne-pas-repondre@rivebelle.example",
                    "#1a5fb4",
                    Locale.FRENCH,
                    ZoneId.of("Europe/Paris"),
                    SQUARE,
                    OUTLINE,
                    "/maps/rivebelle.json",
                    30)));

    public static final Department ROADS = department(10, "Voirie");
    public static final Department PARKS = department(11, "Espaces verts");

    public static final Agent CLAIRE = agent(20, ROADS, "Claire Martin");
    public static final Agent KARIM = agent(21, ROADS, "Karim Benali");
    public static final Agent PAUL = agent(22, PARKS, "Paul Girard");

    public static final Category LIGHTING = category(30, null, "Éclairage", "Lighting");
    public static final Category STREET_LAMP = category(31, LIGHTING, "Lampadaire éteint", "Street lamp out");

    public static final Zone CENTRE = withId(40, new Zone(RIVEBELLE, 1, "CEN", "Centre", OUTLINE));

    private Town() {}

    private static Department department(long id, String name) {
        return withId(
                id, new Department(RIVEBELLE, new NewDepartment(name, "1 place du Marché", null, "02 00 00 00 00")));
    }

    private static Agent agent(long id, Department department, String name) {
        String email = name.replace(' ', '.') + "@rivebelle.example";
        return withId(id, new Agent(department, new NewAgent(email, name, Role.AGENT, Locale.FRENCH, "-"), "-"));
    }

    private static Category category(long id, Category parent, String name, String nameEn) {
        return withId(id, new Category(RIVEBELLE, parent, 1, new NewCategory(name, nameEn, "lamp", "eclairage")));
    }
}

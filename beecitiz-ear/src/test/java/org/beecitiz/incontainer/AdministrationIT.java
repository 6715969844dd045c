package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beecitiz.administration.AgentRow;
import org.beecitiz.administration.Agents;
import org.beecitiz.administration.Categories;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.administration.DepartmentRow;
import org.beecitiz.administration.Departments;
import org.beecitiz.administration.Overview;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.administration.RuleWanted;
import org.beecitiz.administration.zones.ZoneImport;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.notification.MailTemplate;
import org.beecitiz.notification.Moment;
import org.beecitiz.notification.NewNotificationRule;
import org.beecitiz.notification.Recipient;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.organisation.Role;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators set up; to those of another collectivité it does not exist, as {@link BoundaryMatrixIT} shows. */
@InContainer
class AdministrationIT {
    private static final String PASSWORD = "a password that is long";
    private static final String BLANK = " \t\n ";
    private static final List<Long> NOBODYS_IDS = List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE);

    @Inject
    private Towns towns;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private CollectivitySetup setup;

    @Inject
    private Overview overview;

    @Inject
    private ZoneImport zones;

    @Inject
    private RoutingRules rules;

    @Inject
    private Departments departments;

    @Inject
    private Agents agents;

    @Inject
    private Categories categories;

    @Inject
    private Catalogue catalogue;

    @Inject
    private TicketIntake intake;

    @Inject
    private SignIn signIn;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
        currentAgent.become(town.mayor());
    }

    @Test
    void an_administrator_may_do_everything() {
        acts().forEach((name, act) -> assertThatCode(act).as(name).doesNotThrowAnyException());
    }

    @Test
    void nobody_else_may_do_anything() {
        agents.add(town.roads(), agent("head", Role.HEAD));
        AgentIdentity head = signIn.find(email("head")).orElseThrow();
        Map<String, ThrowingCallable> acts = acts();

        for (AgentIdentity asking : Arrays.asList(head, town.lamplighter(), null)) {
            acts.forEach((name, act) -> {
                currentAgent.become(asking);
                assertThatThrownBy(act).as("%s by %s", name, asking).isInstanceOf(ForbiddenException.class);
            });
        }
    }

    @Test
    void the_acts_are_all_there_are() {
        assertThat(acts().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Overview.class,
                                Departments.class,
                                Agents.class,
                                Categories.class,
                                RoutingRules.class,
                                ZoneImport.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                                .map(method -> type.getSimpleName() + "." + method.getName()))
                        .toList());
    }

    private Map<String, ThrowingCallable> acts() {
        long rule = rules.list().get(0).id();
        NewCategory category = new NewCategory("Lampe", null, "street-lamp", "eclairage");
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        acts.put("Overview.figures", () -> overview.figures());
        acts.put("Departments.list", () -> departments.list());
        acts.put("Departments.add", () -> departments.add(department("Sports")));
        acts.put("Departments.change", () -> departments.change(town.roads(), department("Routes")));
        acts.put("Departments.fallBackTo", () -> departments.fallBackTo(town.roads()));
        acts.put("Agents.list", () -> agents.list());
        acts.put("Agents.add", () -> agents.add(town.roads(), agent("new", Role.AGENT)));
        acts.put(
                "Agents.change",
                () -> agents.change(town.paver().id(), town.roads(), agent("paver", Role.AGENT), true));
        acts.put("Categories.list", () -> categories.list());
        acts.put("Categories.add", () -> categories.add(town.streets(), category));
        acts.put("Categories.change", () -> categories.change(town.lamp(), category, true));
        acts.put("Categories.move", () -> categories.move(town.bench(), -1));
        acts.put("RoutingRules.list", () -> rules.list());
        acts.put("RoutingRules.add", () -> rules.add(new RuleWanted(null, null, town.roads(), null)));
        acts.put("RoutingRules.change", () -> rules.change(rule, new RuleWanted(null, null, town.roads(), null)));
        acts.put("RoutingRules.move", () -> rules.move(rule, 1));
        acts.put("RoutingRules.match", () -> rules.match(town.lamp(), town.west()));
        acts.put("RoutingRules.remove", () -> rules.remove(rule));
        acts.put("ZoneImport.zones", () -> zones.zones());
        acts.put("ZoneImport.preview", () -> zones.preview(ZoneFiles.ONE));
        acts.put(
                "ZoneImport.apply",
                () -> zones.apply(ZoneFiles.ONE, zones.preview(ZoneFiles.ONE).territoryVersion()));
        return acts;
    }

    @Test
    void the_overview_counts_what_is_in_use() {
        assertThat(overview.figures()).isEqualTo(new Overview.Figures(2, 2, 3, 3, 3));

        agents.change(town.paver().id(), town.roads(), named(town.paver()), false);
        categories.change(town.bench(), new NewCategory("Banc", null, "bench", "mobilier"), false);

        assertThat(overview.figures()).isEqualTo(new Overview.Figures(2, 2, 3, 2, 2));
    }

    @Test
    void departments_have_names_of_their_own_and_one_receives_the_rest() {
        departments.change(town.roads(), new NewDepartment(" Voirie ", "1, place", "v@x.example", "01 02"));
        departments.fallBackTo(town.roads());

        assertThat(departments.list())
                .filteredOn(DepartmentRow::fallback)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.department().id()).isEqualTo(town.roads());
                    assertThat(row.department().name()).isEqualTo("Voirie");
                    assertThat(row.department().address()).isEqualTo("1, place");
                });
        assertThat(rules.match(town.bench(), null).department().id()).isEqualTo(town.roads());
    }

    @Test
    void what_a_department_is_to_be_is_checked() {
        refused("name", () -> departments.add(department(null)));
        refused("name", () -> departments.add(department(BLANK)));
        refused("name", () -> departments.add(department("\u0000")));
        refused("name", () -> departments.add(department("x".repeat(201))));
        refused("name", () -> departments.add(department("x".repeat(1_000_000))));
        refused("name", () -> departments.add(department("VOIRIE")));
        refused("name", () -> departments.change(town.lighting(), department("voirie ")));
        refused("address", () -> departments.add(new NewDepartment("X", "x".repeat(301), null, null)));
        refused("email", () -> departments.add(new NewDepartment("X", null, "x", null)));
        refused("email", () -> departments.add(new NewDepartment("X", null, "x".repeat(250) + "@x.example", null)));
        refused("phone", () -> departments.add(new NewDepartment("X", null, null, "0x")));
        refused("phone", () -> departments.add(new NewDepartment("X", null, null, "0".repeat(31))));
        for (long id : NOBODYS_IDS) {
            notFound(() -> departments.change(new DepartmentId(id), department("X")));
            notFound(() -> departments.fallBackTo(new DepartmentId(id)));
        }

        departments.add(new NewDepartment("x".repeat(200), "\u0000", "", BLANK));
        assertThat(departments.list())
                .filteredOn(row -> row.department().name().startsWith("xxx"))
                .singleElement()
                .satisfies(row -> assertThat(row.department().address()).isNull());
    }

    @Test
    void an_agent_is_added_changed_and_let_in_no_more() {
        String email = email("new");
        AgentId added = agents.add(town.roads(), agent("new", Role.AGENT));
        assertThat(signIn.verify(email, PASSWORD.toCharArray())).isPresent();

        NewAgent head = new NewAgent(email, "Ada", Role.HEAD, Locale.ENGLISH, null);
        agents.change(added, town.lighting(), head, true);
        assertThat(signIn.verify(email, PASSWORD.toCharArray())).hasValueSatisfying(changed -> {
            assertThat(changed.department()).isEqualTo(town.lighting());
            assertThat(changed.is(Role.HEAD)).isTrue();
        });

        agents.change(added, town.lighting(), head, false);
        assertThat(signIn.verify(email, PASSWORD.toCharArray())).isEmpty();
        assertThat(signIn.find(email)).isEmpty();
        assertThat(agents.list()).last().extracting(AgentRow::id).isEqualTo(added);
    }

    @Test
    void someone_is_left_who_administers_the_collectivity() {
        AgentId mayor = town.mayor().id();
        NewAgent demoted = new NewAgent(town.mayor().email(), "Maire", Role.AGENT, Locale.FRENCH, null);
        refused("role", () -> agents.change(mayor, town.townHall(), demoted, true));
        refused("active", () -> agents.change(mayor, town.townHall(), named(town.mayor()), false));

        agents.add(town.roads(), agent("second", Role.ADMINISTRATOR));

        agents.change(mayor, town.townHall(), demoted, true);
        assertThat(signIn.find(town.mayor().email()).orElseThrow().is(Role.ADMINISTRATOR))
                .isFalse();
    }

    @Test
    void what_an_agent_is_to_be_is_checked() {
        String ofAnother = towns.open().paver().email();
        currentAgent.become(town.mayor());
        for (String email : Arrays.asList(
                null,
                BLANK,
                "x",
                "a@b",
                "a b@x.example",
                "a@x.example\nBcc: b@x.example",
                "x".repeat(300) + "@x.example")) {
            refused("email", () -> agents.add(town.roads(), withEmail(email)));
        }
        refused("email", () -> agents.add(town.roads(), withEmail(ofAnother.toUpperCase(Locale.ROOT))));
        refused(
                "email",
                () -> agents.change(
                        town.paver().id(), town.roads(), withEmail(town.mayor().email()), true));
        for (String name : Arrays.asList(null, BLANK, "\u0000", "x".repeat(201))) {
            refused(
                    "fullName",
                    () -> agents.add(
                            town.roads(), new NewAgent(email("y"), name, Role.AGENT, Locale.FRENCH, PASSWORD)));
        }
        for (String password : Arrays.asList(null, "", "eleven char", "x".repeat(201))) {
            refused(
                    "password",
                    () -> agents.add(town.roads(), new NewAgent(email("z"), "Z", Role.AGENT, Locale.FRENCH, password)));
        }
        refused("role", () -> agents.add(town.roads(), new NewAgent(email("r"), "R", null, Locale.FRENCH, PASSWORD)));
        refused("locale", () -> agents.add(town.roads(), new NewAgent(email("l"), "L", Role.AGENT, null, PASSWORD)));
        refused("department", () -> agents.add(null, agent("d", Role.AGENT)));
        for (long id : NOBODYS_IDS) {
            notFound(() -> agents.add(new DepartmentId(id), agent("d", Role.AGENT)));
            notFound(() -> agents.change(new AgentId(id), town.roads(), agent("d", Role.AGENT), true));
        }
    }

    @Test
    void a_category_that_is_withdrawn_is_not_offered_and_no_ticket_is_received_for_it() {
        NewCategory lamp = new NewCategory("Lampadaire", null, "street-lamp", "eclairage");
        categories.change(town.lamp(), lamp, false);
        assertThat(offered())
                .doesNotContain(town.lamp().value())
                .contains(town.pothole().value());
        assertThatThrownBy(() -> intake.receive(aTicket(town).build())).isInstanceOf(BusinessException.class);

        categories.change(town.lamp(), lamp, true);
        intake.receive(aTicket(town).build());
    }

    @Test
    void categories_move_among_those_of_their_level() {
        categories.move(town.bench(), -1);
        categories.move(town.streets(), Integer.MIN_VALUE);

        assertThat(categories.list().get(0).label().id()).isEqualTo(town.streets());
        assertThat(childrenOfTheFirst()).containsExactly(town.bench(), town.pothole());

        categories.move(town.bench(), Integer.MAX_VALUE);

        assertThat(childrenOfTheFirst()).containsExactly(town.pothole(), town.bench());
    }

    private List<CategoryId> childrenOfTheFirst() {
        return categories.list().get(0).children().stream()
                .map(row -> row.label().id())
                .toList();
    }

    @Test
    void what_a_category_is_to_be_is_checked() {
        refused("parent", () -> categories.add(town.lamp(), category("X")));
        for (String name : Arrays.asList(null, BLANK, "\u0000", "x".repeat(201))) {
            refused("name", () -> categories.add(null, category(name)));
            refused("name", () -> categories.change(town.bench(), category(name), true));
        }
        refused("nameEn", () -> categories.add(null, new NewCategory("X", "x".repeat(201), "flag", "voirie")));
        for (String word : Arrays.asList(null, "", "Flag", "a b", "x\"><script>", "x".repeat(41))) {
            refused("icon", () -> categories.add(null, new NewCategory("X", null, word, "voirie")));
            refused("family", () -> categories.add(null, new NewCategory("X", null, "flag", word)));
        }
        for (long id : NOBODYS_IDS) {
            notFound(() -> categories.add(new CategoryId(id), category("X")));
            notFound(() -> categories.change(new CategoryId(id), category("X"), true));
            notFound(() -> categories.move(new CategoryId(id), 1));
        }
    }

    @Test
    void two_categories_of_one_family_do_not_bear_the_same_name() {
        CategoryId added = categories.add(town.streets(), category("Passage piéton"));

        refused("name", () -> categories.add(town.streets(), category("passage piéton ")));
        refused("name", () -> categories.change(town.bench(), category("Passage piéton"), true));
        categories.change(added, category("Passage piéton"), true);
        categories.add(null, category("Passage piéton"));
    }

    @Test
    void a_notification_rule_that_is_there_already_is_refused() {
        NewNotificationRule again = new NewNotificationRule(
                TicketEventType.RECEIVED, Recipient.AUTHOR, Moment.HELD, MailTemplate.ACKNOWLEDGMENT);

        refused("recipient", () -> setup.addNotificationRule(town.id(), again));
    }

    /** It is told which field is at fault, and nothing is any different. */
    private void refused(String field, ThrowingCallable act) {
        Object before = everything();
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, problem -> assertThat(problem.field())
                .isEqualTo(field));
        assertThat(everything()).isEqualTo(before);
    }

    private void notFound(ThrowingCallable act) {
        Object before = everything();
        assertThatThrownBy(act).isInstanceOf(NotFoundException.class);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        return List.of(departments.list(), agents.list(), categories.list(), rules.list(), zones.zones());
    }

    private List<Long> offered() {
        return catalogue.offered(town.id()).stream()
                .flatMap(family -> family.categories().stream())
                .map(category -> category.id().value())
                .toList();
    }

    private static NewDepartment department(String name) {
        return new NewDepartment(name, null, null, null);
    }

    private static NewCategory category(String name) {
        return new NewCategory(name, null, "flag", "voirie");
    }

    private static NewAgent named(AgentIdentity agent) {
        return new NewAgent(agent.email(), agent.fullName(), Role.ADMINISTRATOR, Locale.FRENCH, null);
    }

    private NewAgent agent(String name, Role role) {
        return new NewAgent(email(name), "Agent " + name, role, Locale.FRENCH, PASSWORD);
    }

    private static NewAgent withEmail(String email) {
        return new NewAgent(email, "Agent", Role.AGENT, Locale.FRENCH, PASSWORD);
    }

    private String email(String name) {
        return name + "@" + town.slug() + ".example";
    }
}

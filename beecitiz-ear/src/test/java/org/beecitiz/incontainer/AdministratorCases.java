package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beecitiz.administration.Agents;
import org.beecitiz.administration.Categories;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.administration.Departments;
import org.beecitiz.administration.Overview;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.administration.RuleWanted;
import org.beecitiz.administration.zones.ZoneImport;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.notification.DeliveryFilter;
import org.beecitiz.notification.OutboxDesk;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.organisation.Role;

/** What administrators set up, of the {@link Matrix}. */
@ApplicationScoped
public class AdministratorCases {
    @Inject
    private CollectivitySetup setup;

    @Inject
    private OutboxDesk outboxDesk;

    @Inject
    private Overview overview;

    @Inject
    private Departments departments;

    @Inject
    private Agents agents;

    @Inject
    private Categories categories;

    @Inject
    private RoutingRules rules;

    @Inject
    private ZoneImport zoneImport;

    void addTo(Matrix matrix, ForeignRows of) {
        matrix.notFound(
                "CollectivitySetup.addZone(CollectivityId,String,String,String)",
                () -> setup.addZone(of.town().id(), "X", "X", "{}"));
        matrix.notFound(
                "CollectivitySetup.addDepartment(CollectivityId,NewDepartment)",
                () -> setup.addDepartment(of.town().id(), new NewDepartment("X", null, null, null)));
        matrix.notFound(
                "CollectivitySetup.addAgent(CollectivityId,DepartmentId,NewAgent)",
                () -> setup.addAgent(
                        of.town().id(),
                        of.town().roads(),
                        new NewAgent("x@x.example", "X", Role.ADMINISTRATOR, Locale.FRENCH, "x")));
        matrix.notFound(
                "CollectivitySetup.addCategory(CollectivityId,CategoryId,NewCategory)",
                () -> setup.addCategory(of.town().id(), null, new NewCategory("X", null, "x", "x")));
        matrix.notFound(
                "CollectivitySetup.addRoutingRule(CollectivityId,CategoryId,ZoneId,DepartmentId,AgentId)",
                () -> setup.addRoutingRule(
                        of.town().id(), null, null, of.other().roads(), null));
        matrix.notFound(
                "CollectivitySetup.addNotificationRule(CollectivityId,NewNotificationRule)",
                () -> setup.addNotificationRule(of.town().id(), null));
        matrix.nothing("OutboxDesk.find(DeliveryFilter,PageRequest)", () -> outboxDesk
                .find(new DeliveryFilter(Set.of(), null), Matrix.PAGE)
                .rows());
        matrix.nothing("OutboxDesk.counts()", () -> outboxDesk.counts().values());
        matrix.notFound("OutboxDesk.retry(long)", () -> outboxDesk.retry(of.delivery()));
        matrix.notFound(
                "CollectivitySetup.addApiKey(CollectivityId,String,String)",
                () -> setup.addApiKey(of.town().id(), "X", "key"));
        matrix.nothing(
                "Overview.figures()",
                () -> overview.figures().equals(of.figures()) ? List.of() : List.of("other figures"));
        matrix.nothing("Departments.list()", () -> departments.list().stream()
                .filter(row -> row.department().id().equals(of.town().roads()))
                .toList());
        matrix.notFound(
                "Departments.change(DepartmentId,NewDepartment)",
                () -> departments.change(of.town().roads(), new NewDepartment("X", null, null, null)));
        matrix.notFound(
                "Departments.fallBackTo(DepartmentId)",
                () -> departments.fallBackTo(of.town().roads()));
        matrix.own("Departments.add(NewDepartment)", "it names no row, and adds to the administrator's own");
        matrix.nothing("Agents.list()", () -> agents.list().stream()
                .filter(row -> of.agents().contains(row.id()))
                .toList());
        matrix.notFound(
                "Agents.add(DepartmentId,NewAgent)", () -> agents.add(of.town().roads(), agent()));
        matrix.notFound(
                "Agents.change(AgentId,DepartmentId,NewAgent,boolean)",
                () -> agents.change(of.town().paver().id(), of.other().roads(), agent(), true));
        matrix.nothing("Categories.list()", () -> categories.list().stream()
                .filter(row -> row.label().id().equals(of.town().streets()))
                .toList());
        matrix.notFound(
                "Categories.add(CategoryId,NewCategory)",
                () -> categories.add(of.town().streets(), category()));
        matrix.notFound(
                "Categories.change(CategoryId,NewCategory,boolean)",
                () -> categories.change(of.town().bench(), category(), false));
        matrix.notFound(
                "Categories.move(CategoryId,int)",
                () -> categories.move(of.town().bench(), 1));
        matrix.nothing(
                "RoutingRules.list()",
                () -> rules.list().stream().filter(row -> row.id() == of.rule()).toList());
        matrix.notFound(
                "RoutingRules.add(RuleWanted)",
                () -> rules.add(new RuleWanted(null, null, of.town().roads(), null)));
        matrix.notFound(
                "RoutingRules.change(long,RuleWanted)",
                () -> rules.change(
                        of.rule(), new RuleWanted(null, null, of.other().roads(), null)));
        matrix.notFound("RoutingRules.move(long,int)", () -> rules.move(of.rule(), 1));
        matrix.notFound("RoutingRules.remove(long)", () -> rules.remove(of.rule()));
        matrix.notFound(
                "RoutingRules.match(CategoryId,ZoneId)",
                () -> rules.match(of.town().lamp(), null));
        matrix.nothing("ZoneImport.zones()", () -> zoneImport.zones().stream()
                .filter(row -> row.toString().contains(of.town().west().toString()))
                .toList());
        matrix.own("ZoneImport.preview(byte[])", "it names no row, and compares with the administrator's own zones");
        matrix.own("ZoneImport.apply(byte[],int)", "it names no row, and changes the administrator's own zones");
    }

    private static NewAgent agent() {
        return new NewAgent("x@x.example", "X", Role.ADMINISTRATOR, Locale.FRENCH, "quite a long password");
    }

    private static NewCategory category() {
        return new NewCategory("X", null, "x", "x");
    }
}

package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.archiving.TicketArchive;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.notification.Deliveries;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.organisation.Organisation;
import org.beecitiz.organisation.Role;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.schedule.Schedules;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketFilter;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSearch;
import org.beecitiz.ticket.TicketSort;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every public method of every boundary, and what it answers to someone of another collectivité. A method that is missing here fails the suite: say
 * whom it is for, and show that it keeps to them.
 */
@InContainer
class BoundaryMatrixIT {
    private static final PageRequest PAGE = new PageRequest(0, 10);

    @Inject
    private BeanManager beans;

    @Inject
    private Towns towns;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Time time;

    @Inject
    private CollectivitySetup setup;

    @Inject
    private TicketArchive archive;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Organisation organisation;

    @Inject
    private Schedules schedules;

    @Inject
    private Territory territory;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private TicketDesk desk;

    @Inject
    private TicketFile file;

    @Inject
    private TicketSearch search;

    @Inject
    private PublicTickets publicTickets;

    /** Of a method, what is to be seen when the mayor of {@link #other} asks for what is {@link #town}'s. */
    private final Map<String, Runnable> matrix = new TreeMap<>();

    private Town town;
    private Town other;
    private Receipt receipt;
    private TicketId ticket;
    private String draft;

    @BeforeEach
    void open() {
        town = towns.open();
        other = towns.open();
        receipt = intake.receive(aTicket(town).build());
        draft = drafts.start(town.id(), Town.IN_WEST, "3, rue du Port");
        currentAgent.become(town.mayor());
        ticket = file.get(receipt.reference()).id();
    }

    @Test
    void every_method_of_every_boundary_keeps_to_whom_it_is_for() {
        agentsMethods();
        administratorsMethods();
        operatorsMethods();
        publicMethods();

        assertThat(matrix.keySet()).as("the methods of all boundaries").isEqualTo(methodsOfBoundaries());
        matrix.values().forEach(Runnable::run);
    }

    private void agentsMethods() {
        notFound("TicketDesk.take(TicketReference)", () -> desk.take(receipt.reference()));
        notFound(
                "TicketDesk.reassign(TicketReference,DepartmentId,AgentId,String)",
                () -> desk.reassign(receipt.reference(), other.roads(), null, "Pour vous."));
        notFound(
                "TicketDesk.estimate(TicketReference,LocalDate)",
                () -> desk.estimate(receipt.reference(), time.inDays(3)));
        notFound(
                "TicketDesk.changeStatus(TicketReference,TicketStatus,String)",
                () -> desk.changeStatus(receipt.reference(), TicketStatus.IN_PROGRESS, null));
        notFound("TicketDesk.resolve(TicketReference,String)", () -> desk.resolve(receipt.reference(), "Fait."));
        notFound("TicketFile.get(TicketReference)", () -> file.get(receipt.reference()));
        nothing("TicketSearch.find(TicketFilter,TicketSort,boolean,PageRequest)", () -> search.find(
                        TicketFilter.of(TicketScope.ALL), TicketSort.RECEIVED, true, PAGE)
                .rows());
        nothing("TicketSearch.counts()", () -> search.counts().values().stream()
                .filter(count -> count > 0)
                .toList());
        nothing("Deliveries.of(TicketId)", () -> deliveries.of(ticket));
        nothing("Organisation.departments()", () -> organisation.departments().stream()
                .filter(department ->
                        Set.of(town.townHall(), town.lighting(), town.roads()).contains(department.id()))
                .toList());
        nothing("Organisation.agents()", () -> organisation.agents().stream()
                .filter(agent -> List.of(
                                town.mayor().id(),
                                town.lamplighter().id(),
                                town.paver().id())
                        .contains(agent.id()))
                .toList());
    }

    private void administratorsMethods() {
        notFound(
                "CollectivitySetup.addZone(CollectivityId,String,String,String)",
                () -> setup.addZone(town.id(), "X", "X", "{}"));
        notFound(
                "CollectivitySetup.addDepartment(CollectivityId,NewDepartment)",
                () -> setup.addDepartment(town.id(), new NewDepartment("X", null, null, null)));
        notFound(
                "CollectivitySetup.addAgent(CollectivityId,DepartmentId,NewAgent)",
                () -> setup.addAgent(
                        town.id(),
                        town.roads(),
                        new NewAgent("x@x.example", "X", Role.ADMINISTRATOR, Locale.FRENCH, "x")));
        notFound(
                "CollectivitySetup.addCategory(CollectivityId,CategoryId,NewCategory)",
                () -> setup.addCategory(town.id(), null, new NewCategory("X", null, "x", "x")));
        notFound(
                "CollectivitySetup.addRoutingRule(CollectivityId,CategoryId,ZoneId,DepartmentId,AgentId)",
                () -> setup.addRoutingRule(town.id(), null, null, other.roads(), null));
        notFound(
                "CollectivitySetup.addNotificationRule(CollectivityId,NewNotificationRule)",
                () -> setup.addNotificationRule(town.id(), null));
    }

    private void operatorsMethods() {
        forbidden("CollectivitySetup.open(NewCollectivity)", () -> setup.open(null));
        forbidden("TicketArchive.archive(TicketId,Instant)", () -> archive.archive(ticket, Instant.now()));
        forbidden(
                "TicketArchive.due(CollectivityId,Instant,long,int)",
                () -> archive.due(town.id(), Instant.now(), 0, 10));
        forbidden("Schedules.claimDue()", () -> schedules.claimDue());
        forbidden("Schedules.renew(String)", () -> schedules.renew("archive-tickets"));
        forbidden("Schedules.complete(String)", () -> schedules.complete("archive-tickets"));
        forbidden("Schedules.bringForward(String)", () -> schedules.bringForward("archive-tickets"));
    }

    private void publicMethods() {
        refused(
                "TicketIntake.receive(NewTicket)",
                () -> intake.receive(aTicket(other).about(town.lamp()).build()));
        refused("TicketDrafts.start(CollectivityId,GeoPoint,String)", () -> drafts.start(other.id(), Town.OUTSIDE, ""));
        notFound(
                "TicketDrafts.place(CollectivityId,String,GeoPoint,String)",
                () -> drafts.place(other.id(), draft, Town.IN_EAST, ""));
        notFound(
                "TicketDrafts.describe(CollectivityId,String,TicketKind,CategoryId,String)",
                () -> drafts.describe(other.id(), draft, TicketKind.REQUEST, other.lamp(), "Bonjour."));
        notFound(
                "TicketDrafts.send(CollectivityId,String,Author)",
                () -> drafts.send(other.id(), draft, new Author("a@b.example", null, null, Locale.FRENCH)));
        nothing("TicketDrafts.find(CollectivityId,String)", () -> asList(drafts.find(other.id(), draft)));
        nothing("TicketDrafts.receipt(CollectivityId,String)", () -> asList(drafts.receipt(other.id(), draft)));
        nothing(
                "PublicTickets.find(CollectivityId,PublicFilter,PageRequest)",
                () -> publicTickets.find(other.id(), PublicFilter.ALL, PAGE).rows());
        nothing(
                "PublicTickets.find(CollectivityId,TicketReference)",
                () -> asList(publicTickets.find(other.id(), receipt.reference())));
        nothing(
                "PublicTickets.open(CollectivityId,String)",
                () -> asList(publicTickets.open(other.id(), receipt.secret())));
        nothing("Catalogue.find(CollectivityId,CategoryId)", () -> asList(catalogue.find(other.id(), town.lamp())));
        nothing("Catalogue.families(CollectivityId)", () -> catalogue.families(other.id()).stream()
                .filter(family -> family.label().id().equals(town.streets()))
                .toList());
        nothing("Territory.zones(CollectivityId)", () -> territory.zones(other.id()).stream()
                .filter(zone -> zone.id().equals(town.west()))
                .toList());
        notFound("Territory.insideOf(CollectivityId,ZoneId)", () -> territory.insideOf(other.id(), town.west()));
        open("Territory.all()", "who has a map is public");
        open("Territory.findBySlug(String)", "who has a map is public");
        open("Territory.get(CollectivityId)", "who has a map is public");
        open("Territory.locate(CollectivityId,GeoPoint)", "limits and zones are drawn on the map");
        open("Territory.featureCollection(CollectivityId)", "limits and zones are drawn on the map");
        open("SignIn.verify(String,char[])", "it is the door");
        open("SignIn.find(String)", "it is the door, for one whom the server knows already");
    }

    private void notFound(String method, ThrowingCallable call) {
        throwing(method, call, NotFoundException.class);
    }

    private void forbidden(String method, ThrowingCallable call) {
        throwing(method, call, ForbiddenException.class);
    }

    private void refused(String method, ThrowingCallable call) {
        throwing(method, call, BusinessException.class);
    }

    private void throwing(String method, ThrowingCallable call, Class<? extends Exception> type) {
        matrix.put(method, () -> {
            currentAgent.become(other.mayor());
            assertThatThrownBy(call).as(method).isInstanceOf(type);
        });
    }

    private void nothing(String method, Supplier<Collection<?>> call) {
        matrix.put(method, () -> {
            currentAgent.become(other.mayor());
            assertThat(call.get()).as(method).isEmpty();
        });
    }

    private void open(String method, String because) {
        assertThat(because).as(method).isNotBlank();
        matrix.put(method, () -> {});
    }

    private static <T> List<T> asList(Optional<T> value) {
        return value.stream().toList();
    }

    private Set<String> methodsOfBoundaries() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Boundary.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> signature(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Class<?> boundary, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", boundary.getSimpleName() + "." + method.getName() + "(", ")"));
    }
}

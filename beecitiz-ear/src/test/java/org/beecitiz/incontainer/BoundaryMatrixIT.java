package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.archiving.TicketArchive;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.notification.Deliveries;
import org.beecitiz.notification.DeliveryFilter;
import org.beecitiz.notification.OutboxDesk;
import org.beecitiz.notification.Recipient;
import org.beecitiz.organisation.Absences;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.NewAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.organisation.Organisation;
import org.beecitiz.organisation.Role;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.schedule.Schedules;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.AuthorDesk;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketConversation;
import org.beecitiz.ticket.TicketCorrection;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketFilter;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketPhotos;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSearch;
import org.beecitiz.ticket.TicketSort;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.ticket.WaitingFor;
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

    @Inject
    private TicketConversation conversation;

    @Inject
    private TicketCorrection correction;

    @Inject
    private TicketPhotos ticketPhotos;

    @Inject
    private AuthorDesk authorDesk;

    @Inject
    private PhotoIntake photoIntake;

    @Inject
    private PhotoAlbum photoAlbum;

    @Inject
    private OutboxDesk outboxDesk;

    @Inject
    private Absences absences;

    /** Of a method, what is to be seen when the mayor of {@link #other} asks for what is {@link #town}'s. */
    private final Map<String, Runnable> matrix = new TreeMap<>();

    private Town town;
    private Town other;
    private Receipt receipt;
    private TicketId ticket;
    private String draft;
    private String photo;
    private long absence;
    private long delivery;

    @BeforeEach
    void open() {
        town = towns.open();
        other = towns.open();
        receipt = intake.receive(aTicket(town).build());
        draft = drafts.start(town.id(), Town.IN_WEST, "3, rue du Port");
        photo = photoIntake.addToDraft(town.id(), draft, picture()).key();
        currentAgent.become(town.mayor());
        ticket = file.get(receipt.reference()).id();
        absences.announce(town.paver().id(), time.inDays(1), time.inDays(2), null);
        absence = absences.current().get(0).id();
        delivery = outboxDesk
                .find(new DeliveryFilter(Set.of(), null), PAGE)
                .rows()
                .get(0)
                .id();
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
        TicketReference reference = receipt.reference();
        notFound("TicketDesk.take(TicketReference,int)", () -> desk.take(reference, 1));
        notFound(
                "TicketDesk.reassign(TicketReference,int,DepartmentId,AgentId,String)",
                () -> desk.reassign(reference, 1, other.roads(), null, "Pour vous."));
        notFound(
                "TicketDesk.estimate(TicketReference,int,LocalDate)",
                () -> desk.estimate(reference, 1, time.inDays(3)));
        notFound(
                "TicketDesk.changeStatus(TicketReference,int,TicketStatus,String)",
                () -> desk.changeStatus(reference, 1, TicketStatus.IN_PROGRESS, null));
        notFound(
                "TicketDesk.waitFor(TicketReference,int,WaitingFor,String)",
                () -> desk.waitFor(reference, 1, WaitingFor.AUTHOR, null));
        notFound("TicketDesk.resolve(TicketReference,int,String)", () -> desk.resolve(reference, 1, "Fait."));
        notFound(
                "TicketConversation.tellAuthor(TicketReference,String)", () -> conversation.tellAuthor(reference, "?"));
        notFound("TicketConversation.note(TicketReference,String)", () -> conversation.note(reference, "!"));
        notFound(
                "TicketCorrection.preview(TicketReference,GeoPoint,CategoryId)",
                () -> correction.preview(reference, Town.IN_EAST, other.lamp()));
        notFound(
                "TicketCorrection.correct(TicketReference,GeoPoint,String,CategoryId,boolean)",
                () -> correction.correct(reference, Town.IN_EAST, "", other.lamp(), true));
        notFound("TicketPhotos.ofAgent(TicketReference)", () -> ticketPhotos.ofAgent(reference));
        notFound("TicketPhotos.addedByAgent(TicketReference)", () -> ticketPhotos.addedByAgent(reference));
        notFound(
                "PhotoIntake.addByAgent(TicketReference,InputStream)",
                () -> photoIntake.addByAgent(reference, InputStream.nullInputStream()));
        notFound("TicketFile.get(TicketReference)", () -> file.get(reference));
        nothing("TicketSearch.find(TicketFilter,TicketSort,boolean,PageRequest)", () -> search.find(
                        TicketFilter.of(TicketScope.ALL), TicketSort.RECEIVED, true, PAGE)
                .rows());
        nothing("TicketSearch.counts()", () -> search.counts().values().stream()
                .filter(count -> count > 0)
                .toList());
        nothing("TicketSearch.openByAgent()", () -> search.openByAgent().keySet());
        nothing("Deliveries.of(TicketId)", () -> deliveries.of(ticket));
        nothing(
                "Deliveries.recipientsOf(TicketEventType)",
                () -> deliveries.recipientsOf(TicketEventType.STATUS_CHANGED).stream()
                        .filter(recipient -> recipient == Recipient.ASSIGNED_AGENT)
                        .toList());
        nothing("Organisation.departments()", () -> organisation.departments().stream()
                .filter(department ->
                        Set.of(town.townHall(), town.lighting(), town.roads()).contains(department.id()))
                .toList());
        nothing("Organisation.agents()", () -> organisation.agents().stream()
                .filter(agent -> agents().contains(agent.id()))
                .toList());
        nothing("Absences.current()", () -> absences.current());
        notFound(
                "Absences.announce(AgentId,LocalDate,LocalDate,AgentId)",
                () -> absences.announce(town.paver().id(), time.inDays(1), time.inDays(2), null));
        notFound("Absences.cancel(long)", () -> absences.cancel(absence));
        nothing(
                "Absences.whoStandsInFor(CollectivityId,AgentId)",
                () -> asList(
                        absences.whoStandsInFor(other.id(), town.lamplighter().id())));
    }

    private Set<AgentId> agents() {
        return Set.of(town.mayor().id(), town.lamplighter().id(), town.paver().id());
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
        nothing(
                "OutboxDesk.find(DeliveryFilter,PageRequest)",
                () -> outboxDesk.find(new DeliveryFilter(Set.of(), null), PAGE).rows());
        nothing("OutboxDesk.counts()", () -> outboxDesk.counts().values());
        notFound("OutboxDesk.retry(long)", () -> outboxDesk.retry(delivery));
    }

    private void operatorsMethods() {
        forbidden("CollectivitySetup.open(NewCollectivity)", () -> setup.open(null));
        forbidden("TicketDrafts.purge(Instant)", () -> drafts.purge(Instant.EPOCH));
        forbidden("PhotoIntake.purgeOrphans(Instant)", () -> photoIntake.purgeOrphans(Instant.EPOCH));
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
        notFound(
                "AuthorDesk.add(CollectivityId,String,String)",
                () -> authorDesk.add(other.id(), receipt.secret(), "Bonjour."));
        notFound(
                "AuthorDesk.contest(CollectivityId,String,String)",
                () -> authorDesk.contest(other.id(), receipt.secret(), "Non."));
        notFound("AuthorDesk.withdraw(CollectivityId,String)", () -> authorDesk.withdraw(other.id(), receipt.secret()));
        notFound(
                "AuthorDesk.mute(CollectivityId,String,boolean)",
                () -> authorDesk.mute(other.id(), receipt.secret(), true));
        notFound(
                "TicketPhotos.ofAuthor(CollectivityId,String)",
                () -> ticketPhotos.ofAuthor(other.id(), receipt.secret()));
        notFound(
                "TicketPhotos.addedByAuthor(CollectivityId,String)",
                () -> ticketPhotos.addedByAuthor(other.id(), receipt.secret()));
        notFound(
                "PhotoIntake.addByAuthor(CollectivityId,String,InputStream)",
                () -> photoIntake.addByAuthor(other.id(), receipt.secret(), InputStream.nullInputStream()));
        notFound(
                "PhotoIntake.addToDraft(CollectivityId,String,InputStream)",
                () -> photoIntake.addToDraft(other.id(), draft, InputStream.nullInputStream()));
        notFound(
                "PhotoIntake.removeFromDraft(CollectivityId,String,String)",
                () -> photoIntake.removeFromDraft(other.id(), draft, photo));
        nothing("PhotoAlbum.ofDraft(CollectivityId,String)", () -> photoAlbum.ofDraft(other.id(), draft));
        open("PhotoAlbum.ofTicket(TicketId)", "asked by pages that were shown the ticket");
        open("PhotoAlbum.covers(Collection)", "asked by pages that were shown the tickets");
        open("PhotoAlbum.file(String,PhotoSize)", "a photo's key is only known to those who were shown it");
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

    private static InputStream picture() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", png);
            return new ByteArrayInputStream(png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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

package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Set;
import org.beecitiz.notification.Deliveries;
import org.beecitiz.notification.Recipient;
import org.beecitiz.organisation.Absences;
import org.beecitiz.organisation.Organisation;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.ticket.TicketConversation;
import org.beecitiz.ticket.TicketCorrection;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketFilter;
import org.beecitiz.ticket.TicketPhotos;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSearch;
import org.beecitiz.ticket.TicketSort;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.ticket.WaitingFor;

/** What agents do, of the {@link Matrix}. */
@ApplicationScoped
public class AgentCases {
    @Inject
    private TicketDesk desk;

    @Inject
    private TicketConversation conversation;

    @Inject
    private TicketCorrection correction;

    @Inject
    private TicketPhotos ticketPhotos;

    @Inject
    private PhotoIntake photoIntake;

    @Inject
    private TicketFile file;

    @Inject
    private TicketSearch search;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Organisation organisation;

    @Inject
    private Absences absences;

    @Inject
    private Time time;

    void addTo(Matrix matrix, ForeignRows of) {
        TicketReference reference = of.receipt().reference();
        matrix.notFound("TicketDesk.take(TicketReference,int)", () -> desk.take(reference, 1));
        matrix.notFound(
                "TicketDesk.reassign(TicketReference,int,DepartmentId,AgentId,String)",
                () -> desk.reassign(reference, 1, of.other().roads(), null, "Pour vous."));
        matrix.notFound(
                "TicketDesk.estimate(TicketReference,int,LocalDate)",
                () -> desk.estimate(reference, 1, time.inDays(3)));
        matrix.notFound(
                "TicketDesk.changeStatus(TicketReference,int,TicketStatus,String)",
                () -> desk.changeStatus(reference, 1, TicketStatus.IN_PROGRESS, null));
        matrix.notFound(
                "TicketDesk.waitFor(TicketReference,int,WaitingFor,String)",
                () -> desk.waitFor(reference, 1, WaitingFor.AUTHOR, null));
        matrix.notFound("TicketDesk.resolve(TicketReference,int,String)", () -> desk.resolve(reference, 1, "Fait."));
        matrix.notFound(
                "TicketConversation.tellAuthor(TicketReference,String)", () -> conversation.tellAuthor(reference, "?"));
        matrix.notFound("TicketConversation.note(TicketReference,String)", () -> conversation.note(reference, "!"));
        matrix.notFound(
                "TicketCorrection.preview(TicketReference,GeoPoint,CategoryId)",
                () -> correction.preview(reference, Town.IN_EAST, of.other().lamp()));
        matrix.notFound(
                "TicketCorrection.correct(TicketReference,int,GeoPoint,String,CategoryId,boolean)",
                () -> correction.correct(
                        reference, 1, Town.IN_EAST, "", of.other().lamp(), true));
        matrix.notFound("TicketPhotos.ofAgent(TicketReference)", () -> ticketPhotos.ofAgent(reference));
        matrix.notFound("TicketPhotos.addedByAgent(TicketReference)", () -> ticketPhotos.addedByAgent(reference));
        matrix.notFound(
                "PhotoIntake.addByAgent(TicketReference,InputStream)",
                () -> photoIntake.addByAgent(reference, InputStream.nullInputStream()));
        matrix.notFound("TicketFile.get(TicketReference)", () -> file.get(reference));
        matrix.nothing("TicketSearch.find(TicketFilter,TicketSort,boolean,PageRequest)", () -> search.find(
                        TicketFilter.of(TicketScope.ALL), TicketSort.RECEIVED, true, Matrix.PAGE)
                .rows());
        matrix.nothing("TicketSearch.counts()", () -> search.counts().values().stream()
                .filter(count -> count > 0)
                .toList());
        matrix.nothing("TicketSearch.openByAgent()", () -> search.openByAgent().keySet());
        matrix.nothing("Deliveries.of(TicketId)", () -> deliveries.of(of.ticket()));
        matrix.nothing(
                "Deliveries.recipientsOf(TicketEventType)",
                () -> deliveries.recipientsOf(TicketEventType.STATUS_CHANGED).stream()
                        .filter(recipient -> recipient == Recipient.ASSIGNED_AGENT)
                        .toList());
        matrix.nothing("Organisation.departments()", () -> organisation.departments().stream()
                .filter(department -> Set.of(
                                of.town().townHall(),
                                of.town().lighting(),
                                of.town().roads())
                        .contains(department.id()))
                .toList());
        matrix.nothing("Organisation.agents()", () -> organisation.agents().stream()
                .filter(agent -> of.agents().contains(agent.id()))
                .toList());
        matrix.nothing("Absences.current()", () -> absences.current());
        matrix.notFound(
                "Absences.announce(AgentId,LocalDate,LocalDate,AgentId)",
                () -> absences.announce(of.town().paver().id(), time.inDays(1), time.inDays(2), null));
        matrix.notFound("Absences.cancel(long)", () -> absences.cancel(of.absence()));
    }
}

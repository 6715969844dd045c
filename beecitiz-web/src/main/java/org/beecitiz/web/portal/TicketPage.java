package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.photo.PhotoView;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.OwnTicket;
import org.beecitiz.ticket.PublicTicket;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.web.faces.Dates;
import org.beecitiz.web.faces.Messages;

/** A ticket as everyone sees it, and as its author does, in plain words. */
@Named
@RequestScoped
public class TicketPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private PublicTickets tickets;

    @Inject
    private PhotoAlbum album;

    @Inject
    private Messages messages;

    @Inject
    private Dates dates;

    private PublicTicket published;
    private OwnTicket own;

    /** The public ticket that the path names. */
    public PublicTicket getPublished() {
        if (published == null) {
            published = TicketReference.parse(portal.parameter())
                    .flatMap(reference -> tickets.find(portal.id(), reference))
                    .orElseThrow(() -> new NotFoundException("ticket"));
        }
        return published;
    }

    /** The ticket that the path's secret opens. */
    public OwnTicket getOwn() {
        if (own == null) {
            own = tickets.open(portal.id(), portal.parameter()).orElseThrow(() -> new NotFoundException("secret"));
        }
        return own;
    }

    /** The one sentence that answers "where is it?". */
    public String answer(PublicTicket ticket) {
        String day = ticket.closedAt() == null ? "" : dates.dayOf(ticket.closedAt());
        String department = ticket.department().name();
        if (Timeline.isWithdrawn(ticket.history())) {
            return messages.of("portal.answer.withdrawn." + ticket.kind(), department, day);
        }
        if (ticket.status().isClosed() || ticket.estimate() == null) {
            return messages.of("portal.answer." + ticket.status(), department, day);
        }
        String question = dates.isPast(ticket.estimate()) ? "late" : "estimate";
        return messages.of("portal.answer." + question + "." + ticket.kind(), department, dates.day(ticket.estimate()));
    }

    /** What the department said of it, else what comes next. */
    public String answerMore(PublicTicket ticket) {
        String state = Timeline.isWithdrawn(ticket.history())
                ? "withdrawn"
                : ticket.status().name();
        return Timeline.lastWords(ticket.history())
                .orElseGet(() -> messages.of(
                        "portal.answerMore." + state, ticket.department().name()));
    }

    public List<PhotoView> photos(PublicTicket ticket) {
        return album.ofTicket(ticket.id());
    }

    public List<Track.Step> track(PublicTicket ticket) {
        return Track.of(
                ticket.kind(),
                ticket.status(),
                ticket.history().stream().map(HistoryEntry::toStatus).collect(Collectors.toSet()));
    }

    public List<HistoryEntry> timeline(PublicTicket ticket) {
        return Timeline.of(ticket.history());
    }

    /** An event as a sentence; {@code toAuthor} when the reader is the one whose ticket it is. */
    public String told(HistoryEntry entry, boolean toAuthor) {
        String estimate = entry.estimate() == null ? "" : dates.day(entry.estimate());
        boolean ownDeed = toAuthor && isOfAuthor(entry.type());
        return messages.of(
                "portal.event." + entry.type() + (ownDeed ? ".own" : ""),
                entry.department(),
                estimate,
                messages.label(entry.toStatus()));
    }

    private static boolean isOfAuthor(TicketEventType type) {
        return type == TicketEventType.AUTHOR_MESSAGE
                || type == TicketEventType.CONTESTED
                || type == TicketEventType.WITHDRAWN;
    }

    /** The status whose colour and glyph an event wears; a rule may have named an agent already as it was received. */
    public TicketStatus mark(HistoryEntry entry) {
        return entry.type() == TicketEventType.RECEIVED ? TicketStatus.RECEIVED : entry.toStatus();
    }

    /** The icon of an event, or null for the glyph of the status it led to. */
    public String icon(HistoryEntry entry) {
        return switch (entry.type()) {
            case ESTIMATE_SET, ESTIMATE_CHANGED -> "calendar-clock";
            case PUBLIC_MESSAGE, INTERNAL_NOTE -> "message-square";
            case AUTHOR_MESSAGE, WITHDRAWN -> "user";
            case REOPENED, CONTESTED -> "rotate-ccw";
            case PHOTO_ADDED -> "camera";
            case MOVED -> "map-pin";
            case RECATEGORISED -> "pencil";
            case ARCHIVED -> "archive";
            case RECEIVED, ASSIGNED, REASSIGNED, STATUS_CHANGED, RESOLVED, REJECTED -> null;
        };
    }
}

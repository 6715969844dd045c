package org.beecitiz.web.backoffice;

import static org.beecitiz.ticket.TicketEventType.ASSIGNED;
import static org.beecitiz.ticket.TicketEventType.CONTESTED;
import static org.beecitiz.ticket.TicketEventType.INTERNAL_NOTE;
import static org.beecitiz.ticket.TicketEventType.REASSIGNED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.beecitiz.notification.DeliveryView;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.Source;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.web.faces.Dates;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.Statuses;

/** Tells a ticket's history in sentences, each event with the mails it caused. */
@RequestScoped
public class HistoryWords {
    private static final Set<TicketEventType> INTERNAL = EnumSet.of(ASSIGNED, REASSIGNED, INTERNAL_NOTE);

    @Inject
    private Messages messages;

    @Inject
    private Dates dates;

    @Inject
    private Statuses statuses;

    /** The line for an event; {@code source} is where the ticket came from, told of its first one. */
    HistoryLine tell(HistoryEntry entry, Source source, List<DeliveryView> deliveries) {
        String icon = icon(entry);
        return new HistoryLine(
                entry.at(),
                title(entry, source),
                icon == null ? glyph(entry) : null,
                icon,
                entry.text(),
                INTERNAL.contains(entry.type()),
                deliveries.stream()
                        .filter(delivery -> delivery.eventId() == entry.eventId())
                        .map(delivery -> new HistoryLine.Mail(sentence(delivery), delivery.status()))
                        .distinct()
                        .toList());
    }

    private String glyph(HistoryEntry entry) {
        return entry.type() == CONTESTED ? "contested" : statuses.style(entry.toStatus());
    }

    private static String icon(HistoryEntry entry) {
        return switch (entry.type()) {
            case ASSIGNED -> "user-plus";
            case REASSIGNED -> "repeat-2";
            case ESTIMATE_SET, ESTIMATE_CHANGED -> "calendar-clock";
            case REOPENED -> "rotate-ccw";
            case PUBLIC_MESSAGE, AUTHOR_MESSAGE -> "message-square";
            case INTERNAL_NOTE -> "lock";
            case PHOTO_ADDED -> "camera";
            case MOVED -> "map-pin";
            case RECATEGORISED -> "pencil";
            case ARCHIVED -> "archive";
            case RECEIVED, STATUS_CHANGED, RESOLVED, REJECTED, CONTESTED, WITHDRAWN -> null;
        };
    }

    private String title(HistoryEntry entry, Source source) {
        return switch (entry.type()) {
            case RECEIVED ->
                entry.agent() == null
                        ? say("received", messages.label(source), entry.department())
                        : say("receivedByAgent", messages.label(source), entry.department(), entry.agent());
            case ASSIGNED ->
                entry.agent() != null && entry.agent().equals(entry.actor())
                        ? say("taken", entry.agent())
                        : say("assigned", entry.agent(), entry.department(), actor(entry));
            case REASSIGNED -> reassigned(entry);
            case ESTIMATE_SET -> say("estimateSet", dates.day(entry.estimate()), actor(entry));
            case ESTIMATE_CHANGED -> say("estimateChanged", dates.day(entry.estimate()), actor(entry));
            case STATUS_CHANGED, RESOLVED, REJECTED ->
                say("statusChanged", messages.label(entry.toStatus()), actor(entry));
            case REOPENED -> say("reopened", messages.label(entry.toStatus()), actor(entry));
            case PUBLIC_MESSAGE -> say("publicMessage", actor(entry));
            case INTERNAL_NOTE -> say("internalNote", actor(entry));
            case PHOTO_ADDED -> say("photoAdded", actor(entry));
            case MOVED -> say("moved", actor(entry));
            case RECATEGORISED -> say("recategorised", actor(entry));
            case AUTHOR_MESSAGE ->
                entry.fromStatus() == null
                        ? messages.label(entry.type())
                        : say("authorAnswered", messages.label(entry.toStatus()));
            case CONTESTED, WITHDRAWN, ARCHIVED -> messages.label(entry.type());
        };
    }

    private String reassigned(HistoryEntry entry) {
        if (entry.agent() == null) {
            return say("reassignedToDepartment", entry.department(), actor(entry));
        }
        return entry.agent().equals(entry.actor())
                ? say("taken", entry.agent())
                : say("reassigned", entry.agent(), entry.department(), actor(entry));
    }

    private String actor(HistoryEntry entry) {
        return entry.actor() == null ? messages.of("backoffice.history.nobody") : entry.actor();
    }

    private String sentence(DeliveryView delivery) {
        return messages.of("backoffice.mail." + delivery.recipient() + "." + delivery.status());
    }

    private String say(String what, Object... arguments) {
        return messages.of("backoffice.history." + what, arguments);
    }
}

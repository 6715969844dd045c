package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.web.faces.Messages;

/** Tells which rule a department has a ticket by, and who was away. */
@RequestScoped
public class RoutingWords {
    @Inject
    private Messages messages;

    /** Of a ticket as it stands: by a rule, unless somebody gave it to others since. */
    String tell(TicketDetail ticket) {
        return lastHandover(ticket)
                .filter(handover -> handover.text() != null)
                .map(handover -> messages.of("backoffice.ticket.why.byHand", handover.actor(), handover.department()))
                .orElseGet(() -> tell(ticket.routing()));
    }

    // An agent who takes it does not change whose it is.
    private static Optional<HistoryEntry> lastHandover(TicketDetail ticket) {
        return ticket.history().stream()
                .filter(entry -> switch (entry.type()) {
                    case RECEIVED -> true;
                    case ASSIGNED, REASSIGNED ->
                        entry.text() != null
                                || entry.agent() == null
                                || !entry.agent().equals(entry.actor());
                    default -> false;
                })
                .reduce((earlier, later) -> later);
    }

    String tell(TicketDetail.RoutingReason routing) {
        if (routing.ruleNumber() == null) {
            return messages.of("backoffice.ticket.why.none");
        }
        String category = routing.category() == null ? null : routing.category().in(messages.getLocale());
        String which = (category == null ? "any" : "category") + (routing.zone() == null ? "" : "InZone");
        String rule = messages.of("backoffice.ticket.why." + which, routing.ruleNumber(), category, routing.zone());
        return routing.absentAgent() == null
                ? rule
                : rule + " " + messages.of("backoffice.ticket.why.absent", routing.absentAgent());
    }
}

package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.web.faces.Messages;

/** Tells which rule a department has a ticket by, and who was away. */
@RequestScoped
public class RoutingWords {
    @Inject
    private Messages messages;

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

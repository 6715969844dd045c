package org.beecitiz.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.beecitiz.ticket.TicketStatus;

/** How statuses look: the name of their tint in the style sheets ({@code st-…}), which is that of their glyph too ({@code g-…}). */
@Named
@ApplicationScoped
public class Statuses {
    public String style(TicketStatus status) {
        return switch (status) {
            case RECEIVED -> "received";
            case ASSIGNED -> "assigned";
            case IN_PROGRESS -> "progress";
            case WAITING -> "waiting";
            case RESOLVED, REALISED -> "resolved";
            case REJECTED, DECLINED -> "rejected";
            case DUPLICATE -> "duplicate";
            case UNDER_STUDY -> "study";
            case ACCEPTED -> "accepted";
        };
    }
}

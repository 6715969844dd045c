package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.PublicTicket;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketReference;

/** A ticket as everyone sees it, and as its author does. */
@Named
@RequestScoped
public class TicketPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private PublicTickets tickets;

    private PublicTicket ticket;

    /** The public ticket that the path names. */
    public PublicTicket getPublished() {
        if (ticket == null) {
            ticket = TicketReference.parse(portal.parameter())
                    .flatMap(reference -> tickets.find(portal.id(), reference))
                    .orElseThrow(() -> new NotFoundException("ticket"));
        }
        return ticket;
    }

    /** The ticket that the path's secret opens. */
    public PublicTicket getOwn() {
        if (ticket == null) {
            ticket = tickets.open(portal.id(), portal.parameter())
                    .orElseThrow(() -> new NotFoundException("secret"))
                    .ticket();
        }
        return ticket;
    }
}

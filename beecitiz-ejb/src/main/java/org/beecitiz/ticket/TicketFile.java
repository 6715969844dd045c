package org.beecitiz.ticket;

import jakarta.inject.Inject;
import org.beecitiz.catalogue.Category;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.Zone;

/** The whole of one ticket, for the agents of its collectivité. */
@Boundary
public class TicketFile {
    @Inject
    private TicketRepository tickets;

    @Inject
    private RoutingReasons reasons;

    @Inject
    private CurrentAgent currentAgent;

    public TicketDetail get(TicketReference reference) {
        Ticket ticket = tickets.get(currentAgent.get().collectivity(), reference);
        Author author = ticket.author();
        return new TicketDetail(
                ticket.ticketId(),
                ticket.version(),
                ticket.reference(),
                ticket.kind(),
                ticket.status(),
                ticket.status().next(ticket.kind()),
                ticket.source(),
                ticket.category().parent().map(Category::label).orElse(null),
                ticket.category().label(),
                ticket.description(),
                ticket.point(),
                ticket.address(),
                ticket.zone().map(Zone::view).orElse(null),
                ticket.department().view(),
                ticket.agent().map(Agent::view).orElse(null),
                ticket.waitingFor().orElse(null),
                ticket.estimate().orElse(null),
                ticket.receivedAt(),
                ticket.closedAt().orElse(null),
                ticket.archivedAt().orElse(null),
                new TicketDetail.AuthorView(author.name(), author.email(), author.phone(), author.locale()),
                ticket.supporters(),
                reasons.of(ticket),
                tickets.history(ticket));
    }
}

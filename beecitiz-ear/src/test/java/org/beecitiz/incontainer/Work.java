package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/** The desk's verbs, done by the current agent, who has just looked at the ticket. */
@ApplicationScoped
public class Work {
    @Inject
    private TicketDesk desk;

    @Inject
    private TicketFile file;

    void take(TicketReference reference) {
        desk.take(reference, seen(reference));
    }

    void reassign(TicketReference reference, DepartmentId department, AgentId agent, String reason) {
        desk.reassign(reference, seen(reference), department, agent, reason);
    }

    void estimate(TicketReference reference, LocalDate date) {
        desk.estimate(reference, seen(reference), date);
    }

    void changeStatus(TicketReference reference, TicketStatus next, String explanation) {
        desk.changeStatus(reference, seen(reference), next, explanation);
    }

    void resolve(TicketReference reference, String explanation) {
        desk.resolve(reference, seen(reference), explanation);
    }

    private int seen(TicketReference reference) {
        return file.get(reference).version();
    }
}

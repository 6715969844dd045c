package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.beecitiz.catalogue.Category;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.Collectivity;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.Zone;
import org.beecitiz.territory.ZoneId;

/**
 * Receives tickets, wherever they come from: the portal, other systems, an agent at the counter, the demonstration's seeder.
 *
 * <p>Public. One transaction writes the ticket, its first event with the routing decision, and what is to be mailed.
 */
@Boundary
public class TicketIntake {
    @Inject
    private EntityManager em;

    @Inject
    private Territory territory;

    @Inject
    private Assignments assignments;

    @Inject
    private ReferenceNumbers references;

    @Inject
    private TicketRepository tickets;

    @Inject
    private SecretLinks secrets;

    @Inject
    private IntakeRules rules;

    @Inject
    private BeecitizClock clock;

    /** Receives a ticket, or says in a {@link org.beecitiz.platform.BusinessException} what its author has to mend. */
    public Receipt receive(NewTicket wanted) {
        NewTicket accepted = rules.accept(wanted);
        Instant now = clock.instant();
        Collectivity collectivity =
                em.find(Collectivity.class, accepted.collectivity().value());
        Category category = em.find(Category.class, accepted.category().value());
        Zone zone = territory
                .locate(accepted.collectivity(), accepted.point())
                .zone()
                .map(ZoneId::value)
                .map(id -> em.getReference(Zone.class, id))
                .orElse(null);

        Ticket ticket =
                new Ticket(collectivity, references.next(collectivity.view(), now), accepted, category, zone, now);
        Assignment first = assignments.decide(ticket);
        TicketEvent received = ticket.route(first.decision(), first.department(), first.agent());
        tickets.add(ticket);
        tickets.append(received);
        return new Receipt(
                ticket.reference(),
                secrets.secretOf(ticket),
                ticket.department().view(),
                now);
    }
}

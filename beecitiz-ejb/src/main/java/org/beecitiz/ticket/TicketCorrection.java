package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.Agent;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.Zone;

/** Agents mend a ticket's place or category; who is in charge may follow, once the agent saw what that means. */
@Boundary
public class TicketCorrection {
    @Inject
    private EntityManager em;

    @Inject
    private TicketRepository tickets;

    @Inject
    private IntakeRules rules;

    @Inject
    private Assignments assignments;

    @Inject
    private RoutingReasons reasons;

    @Inject
    private Territory territory;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    /** Where the ticket would go if it were here, about this; nothing is changed. */
    public Reroute preview(TicketReference reference, GeoPoint point, CategoryId category) {
        CollectivityId own = currentAgent.get().collectivity();
        Ticket ticket = tickets.get(own, reference);
        requireValid(ticket, point, category);
        Zone zone = zoneAt(own, point).orElse(null);
        Assignment next = assignments.decide(ticket.collectivity(), em.find(Category.class, category.value()), zone);
        return new Reroute(
                zone == null ? null : zone.view(),
                next.department().view(),
                next.agent() == null ? null : next.agent().view(),
                reasons.of(next),
                next.changesHandsOf(ticket));
    }

    /**
     * Mends place (with its address in words) and category; what is the same already is left alone.
     *
     * @param reroute whether the ticket goes to whom the rules name for it now
     */
    public void correct(
            TicketReference reference,
            int seenVersion,
            GeoPoint point,
            String address,
            CategoryId category,
            boolean reroute) {
        CollectivityId own = currentAgent.get().collectivity();
        String inWords = rules.address(address);
        Ticket ticket = tickets.lock(own, reference);
        requireValid(ticket, point, category);
        ticket.mustBeAt(seenVersion, () -> tickets.history(ticket));
        if (!ticket.point().equals(point) || !ticket.address().equals(inWords)) {
            tickets.append(ticket.move(point, inWords, zoneAt(own, point).orElse(null), actor(), clock.instant()));
        }
        if (ticket.category().id() != category.value()) {
            tickets.append(ticket.recategorise(em.find(Category.class, category.value()), actor(), clock.instant()));
        }
        Assignment next = assignments.decide(ticket);
        if (reroute && next.changesHandsOf(ticket)) {
            tickets.append(
                    ticket.routeAgain(next.decision(), next.department(), next.agent(), actor(), clock.instant()));
        }
    }

    // It may keep a category that is not offered any more.
    private void requireValid(Ticket ticket, GeoPoint point, CategoryId category) {
        CollectivityId own = ticket.collectivity().collectivityId();
        rules.requirePlace(own, point);
        if (category == null || ticket.category().id() != category.value()) {
            rules.requireCategory(own, category);
        }
    }

    private Optional<Zone> zoneAt(CollectivityId own, GeoPoint point) {
        return territory.locate(own, point).zone().map(id -> em.find(Zone.class, id.value()));
    }

    private Agent actor() {
        return em.getReference(Agent.class, currentAgent.get().id().value());
    }
}

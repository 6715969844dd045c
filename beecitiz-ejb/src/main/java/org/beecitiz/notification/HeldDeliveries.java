package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.beecitiz.ticket.TicketId;

/** Held deliveries to one recipient about one ticket: what an agent does in a row is told in one mail. */
@ApplicationScoped
public class HeldDeliveries {
    @Inject
    private EntityManager em;

    /** Those that still wait, locked until the transaction ends; those that another instance is claiming are left out. */
    Stream<Delivery> waiting(TicketId ticket, String address) {
        List<?> ids = em.createNativeQuery("""
                        SELECT id FROM delivery
                        WHERE ticket_id = ? AND address = ? AND status = 'WAITING' AND held = TRUE AND attempts = 0
                        ORDER BY id FOR UPDATE SKIP LOCKED""")
                .setParameter(1, ticket.value())
                .setParameter(2, address)
                .getResultList();
        return ids.stream().map(id -> em.find(Delivery.class, ((Number) id).longValue()));
    }

    /** Those that are told in the mail of this one: none in one that never waited for others. */
    List<Delivery> mergedInto(Delivery delivery) {
        if (!delivery.isHeld()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT d FROM Delivery d WHERE d.ticketId = :ticket AND d.mergedInto = :id ORDER BY d.id",
                        Delivery.class)
                .setParameter("ticket", delivery.ticketId())
                .setParameter("id", delivery.id())
                .getResultList();
    }

    /** Merges those that wait with this one, and returns the one whose mail tells of them all. */
    Delivery merge(Delivery due) {
        List<Delivery> all =
                waiting(new TicketId(due.ticketId()), due.address()).toList();
        Delivery weightiest = all.stream()
                .reduce((earlier, later) -> later.template().outweighs(earlier.template()) ? later : earlier)
                .orElse(due);
        all.stream().filter(other -> other != weightiest).forEach(other -> other.mergeInto(weightiest));
        return weightiest;
    }
}

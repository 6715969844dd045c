package org.beecitiz.incontainer;

import java.util.Set;
import org.beecitiz.administration.Overview;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketId;

/**
 * A town's rows, which someone of another town asks for.
 *
 * @param other whose mayor asks
 * @param figures of the other town
 * @param key that the town gave to a program
 * @param supportSecret of a support of the ticket, not confirmed yet
 */
record ForeignRows(
        Town town,
        Town other,
        Receipt receipt,
        TicketId ticket,
        String draft,
        String photo,
        long absence,
        long delivery,
        long rule,
        String key,
        String supportSecret,
        Overview.Figures figures) {
    Set<AgentId> agents() {
        return Set.of(town.mayor().id(), town.lamplighter().id(), town.paver().id());
    }
}

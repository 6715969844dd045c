package org.beecitiz.ticket;

import org.beecitiz.organisation.AgentView;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.territory.ZoneView;

/**
 * Where a ticket would go with another place or category.
 *
 * @param zone or null
 * @param agent or null when it would be left to the department
 * @param reason the rule behind it
 * @param changesHands whether it would go to somebody else than now
 */
public record Reroute(
        ZoneView zone,
        DepartmentView department,
        AgentView agent,
        TicketDetail.RoutingReason reason,
        boolean changesHands) {}

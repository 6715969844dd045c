package org.beecitiz.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.territory.ZoneView;

/**
 * A ticket as everyone may see it: never its author, never an agent's name.
 *
 * @param zone or null
 * @param estimate or null
 * @param closedAt or null while open
 * @param history with no agent's name and no internal reason
 */
public record PublicTicket(
        TicketId id,
        TicketReference reference,
        TicketKind kind,
        TicketStatus status,
        CategoryLabel category,
        String description,
        GeoPoint point,
        String address,
        ZoneView zone,
        DepartmentView department,
        LocalDate estimate,
        Instant receivedAt,
        Instant closedAt,
        int supporters,
        List<HistoryEntry> history) {}

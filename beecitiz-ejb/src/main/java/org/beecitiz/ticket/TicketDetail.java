package org.beecitiz.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.AgentView;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.territory.ZoneView;

/**
 * The whole of one ticket, as an agent of its collectivité sees it.
 *
 * @param version what each of {@link TicketDesk}'s verbs wants to hear
 * @param next the statuses it may go to now
 * @param family the category's parent
 * @param zone or null
 * @param agent or null
 * @param waitingFor or null while it is not WAITING
 * @param estimate or null
 * @param closedAt or null while open
 * @param archivedAt or null until archived
 * @param supporters how many confirmed that they support it
 * @param history from its beginning
 */
public record TicketDetail(
        TicketId id,
        int version,
        TicketReference reference,
        TicketKind kind,
        TicketStatus status,
        List<TicketStatus> next,
        Source source,
        CategoryLabel family,
        CategoryLabel category,
        String description,
        GeoPoint point,
        String address,
        ZoneView zone,
        DepartmentView department,
        AgentView agent,
        WaitingFor waitingFor,
        LocalDate estimate,
        Instant receivedAt,
        Instant closedAt,
        Instant archivedAt,
        AuthorView author,
        int supporters,
        RoutingReason routing,
        List<HistoryEntry> history) {

    public boolean isOpen() {
        return status.isOpen() && archivedAt == null;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** Personal data of the author; name and phone may be null. */
    public record AuthorView(String name, String email, String phone, Locale locale) {
        @Override
        public String toString() {
            return "AuthorView[…]";
        }
    }

    /**
     * Why the ticket first went where it went.
     *
     * @param ruleNumber the rule that matched, or null when none did
     * @param category that the rule asks for, or null for any
     * @param zone name of the zone that the rule asks for, or null for any
     * @param absentAgent name of the agent whom the rule names, where they were away; else null
     */
    public record RoutingReason(Integer ruleNumber, CategoryLabel category, String zone, String absentAgent) {}
}

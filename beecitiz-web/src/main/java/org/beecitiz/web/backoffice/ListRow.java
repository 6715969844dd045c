package org.beecitiz.web.backoffice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.beecitiz.ticket.TicketRow;

/**
 * A line of the list, and what follows from it today.
 *
 * @param next or null when nothing is owed any more
 * @param agent or null
 * @param due null once it is closed
 * @param daysLate 0 unless it is late
 * @param received the day it came in
 */
public record ListRow(TicketRow ticket, NextStep next, Face agent, DueGroup due, long daysLate, LocalDate received) {

    static ListRow of(TicketRow ticket, LocalDate today, ZoneId zone) {
        DueGroup due = ticket.status().isClosed() ? null : DueGroup.of(ticket.estimate(), today);
        return new ListRow(
                ticket,
                NextStep.of(ticket).orElse(null),
                Face.of(ticket.agent()),
                due,
                due == DueGroup.LATE ? ChronoUnit.DAYS.between(ticket.estimate(), today) : 0,
                LocalDate.ofInstant(ticket.receivedAt(), zone));
    }

    public boolean isLate() {
        return due == DueGroup.LATE;
    }

    public boolean isSoon() {
        return due == DueGroup.THIS_WEEK;
    }
}

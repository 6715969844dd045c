package org.beecitiz.web.backoffice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How soon a ticket is due, as agents plan: the week ends on Sunday. */
public enum DueGroup {
    LATE,
    THIS_WEEK,
    LATER,
    /** Nothing was announced yet. */
    NONE;

    static DueGroup of(LocalDate estimate, LocalDate today) {
        if (estimate == null) {
            return NONE;
        }
        if (estimate.isBefore(today)) {
            return LATE;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return estimate.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}

package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.beecitiz.platform.BeecitizClock;

/** Dates as people say them, in the reader's language. All collectivités are in France. */
@Named
@RequestScoped
public class Dates {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private PageLocale locale;

    @Inject
    private Messages messages;

    @Inject
    private BeecitizClock clock;

    /** {@code il y a 2 jours}, {@code hier}, {@code à l’instant} */
    public String ago(Instant then) {
        Instant now = clock.instant();
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return messages.of("dates.now");
        }
        if (minutes < 60) {
            return messages.of("dates.minutesAgo", minutes);
        }
        if (minutes < 12 * 60) {
            return messages.of("dates.hoursAgo", minutes / 60);
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(then, ZONE), LocalDate.ofInstant(now, ZONE));
        return switch ((int) Math.min(days, 30)) {
            case 0 -> messages.of("dates.today");
            case 1 -> messages.of("dates.yesterday");
            case 30 -> day(LocalDate.ofInstant(then, ZONE));
            default -> messages.of("dates.daysAgo", days);
        };
    }

    /** {@code samedi 28 novembre}, with the year when it is another one */
    public String day(LocalDate date) {
        boolean thisYear =
                date.getYear() == LocalDate.ofInstant(clock.instant(), ZONE).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "EEEE d MMMM" : "d MMMM uuuu", locale.get())
                .format(date);
    }

    /** The day of a moment, as {@link #day} says it. */
    public String dayOf(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZONE));
    }

    /** Whether a day has gone by. */
    public boolean isPast(LocalDate date) {
        return date.isBefore(LocalDate.ofInstant(clock.instant(), ZONE));
    }

    /** {@code 28 nov.} */
    public String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", locale.get()).format(date);
    }

    /** {@code samedi 28}, for days of this week */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d", locale.get()).format(date);
    }

    /** {@code dimanche 22 novembre 2026, 18 h 42} */
    public String exact(Instant instant) {
        return DateTimeFormatter.ofPattern(messages.of("dates.exactPattern"), locale.get())
                .withZone(ZONE)
                .format(instant);
    }

    /** RFC 3339, for {@code datetime} attributes. */
    public String machine(Instant instant) {
        return instant.toString();
    }
}

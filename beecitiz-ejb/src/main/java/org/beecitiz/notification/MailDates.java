package org.beecitiz.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as mails say them, in the recipient's language and the collectivité's time zone. */
record MailDates(Locale locale, ZoneId zone) {

    /** {@code dimanche 22 novembre 2026 à 18 h 42} */
    String instant(Instant instant) {
        String pattern = isEnglish() ? "EEEE d MMMM uuuu 'at' HH:mm" : "EEEE d MMMM uuuu 'à' H 'h' mm";
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(instant);
    }

    /** {@code samedi 28 novembre 2026} */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(date);
    }

    private boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }
}

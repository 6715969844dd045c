package org.beecitiz.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailDatesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MailDates french = new MailDates(Locale.FRENCH, PARIS);
    private final MailDates english = new MailDates(Locale.ENGLISH, PARIS);

    @Test
    void instantsAreSaidInTheRecipientsLanguage() {
        Instant evening = Instant.parse("2026-11-22T17:42:00Z");
        assertThat(french.instant(evening)).isEqualTo("dimanche 22 novembre 2026 à 18 h 42");
        assertThat(english.instant(evening)).isEqualTo("Sunday 22 November 2026 at 18:42");
    }

    @Test
    void hoursAreThoseOfTheCollectivity() {
        Instant summerNight = Instant.parse("2026-08-01T22:05:00Z");
        assertThat(french.instant(summerNight)).isEqualTo("dimanche 2 août 2026 à 0 h 05");
        assertThat(english.instant(summerNight)).isEqualTo("Sunday 2 August 2026 at 00:05");
        assertThat(new MailDates(Locale.FRENCH, ZoneId.of("Indian/Reunion")).instant(summerNight))
                .isEqualTo("dimanche 2 août 2026 à 2 h 05");
    }

    @Test
    void daysAreSaidInTheRecipientsLanguage() {
        LocalDate day = LocalDate.of(2026, 11, 28);
        assertThat(french.day(day)).isEqualTo("samedi 28 novembre 2026");
        assertThat(english.day(day)).isEqualTo("Saturday 28 November 2026");
    }
}

package org.beecitiz.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueGroupTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, LATE",
        "2026-11-25, THIS_WEEK",
        "2026-11-29, THIS_WEEK",
        "2026-11-30, LATER",
        "2027-11-25, LATER",
    })
    void endsTheWeekOnSunday(LocalDate estimate, DueGroup expected) {
        assertThat(DueGroup.of(estimate, WEDNESDAY)).isEqualTo(expected);
    }

    @Test
    void hasAGroupForWhatWasNotAnnounced() {
        assertThat(DueGroup.of(null, WEDNESDAY)).isEqualTo(DueGroup.NONE);
    }

    @Test
    void holdsOnSundayWhatIsDueThatDayAlone() {
        LocalDate sunday = LocalDate.of(2026, 11, 29);

        assertThat(DueGroup.of(sunday, sunday)).isEqualTo(DueGroup.THIS_WEEK);
        assertThat(DueGroup.of(sunday.plusDays(1), sunday)).isEqualTo(DueGroup.LATER);
    }
}

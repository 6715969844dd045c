package org.beecitiz.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.beecitiz.platform.ByHand.withId;

import java.time.LocalDate;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.ticket.Town;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void anAgentIsAwayFromTheFirstDayToTheLast() {
        Absence absence = withId(700, new Absence(Town.CLAIRE, MONDAY, MONDAY.plusDays(4), Town.KARIM));
        assertThat(absence.view())
                .isEqualTo(new AbsenceView(700, Town.CLAIRE.view(), MONDAY, MONDAY.plusDays(4), Town.KARIM.view()));
    }

    @Test
    void oneDayWithoutADeputyIsAnAbsence() {
        Absence absence = withId(700, new Absence(Town.CLAIRE, MONDAY, MONDAY, null));
        assertThat(absence.deputy()).isEmpty();
        assertThat(absence.view().deputy()).isNull();
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        mustMend("lastDay", () -> new Absence(Town.CLAIRE, MONDAY, MONDAY.minusDays(1), null));
    }

    @Test
    void nobodyStandsInForThemselves() {
        mustMend("deputy", () -> new Absence(Town.CLAIRE, MONDAY, MONDAY, Town.CLAIRE));
    }

    private static void mustMend(String field, Runnable announcement) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(announcement::run)
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }
}

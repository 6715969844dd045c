package org.beecitiz.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.beecitiz.platform.BusinessException;
import org.junit.jupiter.api.Test;

class EstimateDialogTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void takesADate() {
        assertThat(EstimateDialog.date("2026-12-01", null, TODAY)).isEqualTo("2026-12-01");
    }

    @Test
    void countsDaysFromToday() {
        assertThat(EstimateDialog.date(null, " 7 ", TODAY)).isEqualTo("2026-12-02");
    }

    @Test
    void prefersTheDate() {
        assertThat(EstimateDialog.date("2026-12-01", "7", TODAY)).isEqualTo("2026-12-01");
    }

    @Test
    void leavesItToTheDeskToAskForOne() {
        assertThat(EstimateDialog.date(null, null, TODAY)).isNull();
    }

    @Test
    void asksForWhatItCanRead() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> EstimateDialog.date("le 1er", null, TODAY))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("estimate"));
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> EstimateDialog.date(null, "bientôt", TODAY));
    }
}

package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereTest {

    @Test
    void conditionsAreJoinedByAnd() {
        assertThat(new Where()
                        .and("t.agent IS NULL")
                        .and("t.kind = :kind", "kind", TicketKind.IDEA)
                        .clause())
                .isEqualTo(" WHERE t.agent IS NULL AND t.kind = :kind");
    }

    @ParameterizedTest
    @CsvSource({
        "Tilleuls, %tilleuls%",
        "'  rue des Tilleuls ', %rue des tilleuls%",
        "100 %, %100 \\%%",
        "a_b, %a\\_b%",
        "c:\\, %c:\\\\%",
        "É, %é%"
    })
    void whatPeopleSearchForIsFoundAnywhereAndTakenLiterally(String text, String pattern) {
        assertThat(Where.containing(text)).isEqualTo(pattern);
    }
}

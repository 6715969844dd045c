package org.beecitiz.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryStringTest {
    @Test
    void anAddressWithoutQueryStaysWithout() {
        assertThat(new QueryString(null)).hasToString("");
        assertThat(new QueryString("lang=en").without("lang")).hasToString("");
    }

    @Test
    void keepsAllElseWhenOneThingIsSet() {
        assertThat(new QueryString("genre=IDEA&lang=fr&statut=RECEIVED").with("lang", "en"))
                .hasToString("?genre=IDEA&statut=RECEIVED&lang=en");
    }

    @Test
    void keepsTheSameNameSeveralTimes() {
        assertThat(new QueryString("statut=RECEIVED&statut=WAITING").with("page", 2))
                .hasToString("?statut=RECEIVED&statut=WAITING&page=2");
    }

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(new QueryString("q=&genre=IDEA").without("page")).hasToString("?genre=IDEA");
    }

    @Test
    void tellsTheFirstValueOfAName() {
        assertThat(new QueryString("a=1&lang=en&lang=fr").value("lang")).hasValue("en");
        assertThat(new QueryString("lang=").value("lang")).hasValue("");
        assertThat(new QueryString("lang&language=en").value("lang")).isEmpty();
        assertThat(new QueryString(null).value("lang")).isEmpty();
    }

    @Test
    void leavesWhatWasSentEncoded() {
        assertThat(new QueryString("q=a%26b").with("page", 2)).hasToString("?q=a%26b&page=2");
        assertThat(new QueryString("q=%zz&l%61ng=fr").without("lang")).hasToString("?q=%zz");
    }
}

package org.beecitiz.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agents/",
                "/agents/?vue=service&texte=rue%20Haute",
                "/agents/demandes/26-004217",
                "/agents/demandes/26-004217?lang=en",
                "/administration/",
                "/administration/agents?modifier=12"
            })
    void leadsBackToPagesOfTheBackOffice(String wanted) {
        assertThat(ReturnPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/agents",
                "/demo/",
                "//evil.example/agents/",
                "https://evil.example/agents/",
                "/agents//evil.example",
                "/agents/\\evil.example",
                "/agents/?x\r\nSet-Cookie: a=b",
                "/agents/../demo/",
                "/agents/@evil.example",
                "javascript:alert(1)"
            })
    void leadsNowhereElse(String wanted) {
        assertThat(ReturnPath.of(wanted)).isEqualTo("/agents/");
    }

    @Test
    void doesNotLeadBackToTheDoorItself() {
        assertThat(ReturnPath.of("/agents/connexion?retour=x")).isEqualTo("/agents/");
        assertThat(ReturnPath.of("/agents/deconnexion")).isEqualTo("/agents/");
    }
}

package org.beecitiz.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import org.beecitiz.organisation.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackofficePageTest {
    @ParameterizedTest
    @CsvSource({
        "/agents/,                    backoffice/demandes,      AGENT",
        "/agents/demandes/26-000001,  backoffice/demande,       AGENT",
        "/administration/,            administration/accueil,   ADMINISTRATOR",
        "/administration/secteurs,    administration/secteurs,  ADMINISTRATOR",
        "/administration/envois,      administration/envois,    ADMINISTRATOR",
        "/administration/secteurs/fichier,,                     ADMINISTRATOR"
    })
    void saysWhoMaySeeWhat(String address, String view, Role role) {
        assertThat(BackofficePage.of(address))
                .hasValueSatisfying(
                        page -> assertThat(page).extracting("view", "role").containsExactly(view, role));
    }

    @Test
    void onlyTheDoorIsPublic() {
        assertThat(BackofficePage.of("/agents/connexion").orElseThrow().isPublic())
                .isTrue();
        assertThat(BackofficePage.of("/administration/agents").orElseThrow().isPublic())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agents/x",
                "/agents/demandes/1/2",
                "/administration/x",
                "/administration/accueil",
                "/administration/navigation",
                "/administration/../agents/",
                "/administration/connexion"
            })
    void nothingElseIsThere(String address) {
        assertThat(BackofficePage.of(address)).isEmpty();
    }
}

package org.beecitiz.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPageTest {
    @ParameterizedTest
    @CsvSource({
        "'', carte, ",
        "liste, liste, ",
        "signaler, signaler-ou, ",
        "signaler/x/photos, signaler-photos, x",
        "demandes/2026-0412, demande, 2026-0412",
        "suivi/AAAA, suivi, AAAA",
        "suivi/AAAA/courriels, suivi-courriels, AAAA"
    })
    void aPathNamesItsPage(String path, String view, String parameter) {
        assertThat(PortalPage.of(List.of(path.split("/", -1)))).contains(new PortalPage(view, parameter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rien",
                "suivi",
                "suivi/AAAA/autre",
                "demandes/2026-0412/courriels",
                "signaler/x/qui",
                "suivi/AAAA/courriels/"
            })
    void otherPathsNameNone(String path) {
        assertThat(PortalPage.of(List.of(path.split("/", -1)))).isEmpty();
    }
}

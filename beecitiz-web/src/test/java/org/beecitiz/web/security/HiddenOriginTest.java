package org.beecitiz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenOriginTest {
    @ParameterizedTest
    @CsvSource({
        "null,same-origin,true",
        "null,cross-site,false",
        "null,same-site,false",
        "null,,false",
        "https://elsewhere.example,same-origin,false",
        ",same-origin,false"
    })
    void letsOnlyThisSitesOwnPagesHideTheirOrigin(String origin, String site, boolean own) {
        assertThat(SameOriginFilter.isHidden(origin, site)).isEqualTo(own);
    }
}

package org.beecitiz.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseMapTest {
    @Test
    void aDrawnMapComesFromNoOtherHost() {
        assertThat(new BaseMap().tileHostOf("/maps/rivebelle.json")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://data.geopf.fr/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}, data.geopf.fr",
        "https://{s}.tile.openstreetmap.org/{z}/{x}/{y}.png, tile.openstreetmap.org",
        "https://plan.example:8443/{z}/{x}/{y}.png, plan.example"
    })
    void namesTheHostThatSeesTheVisitor(String tiles, String host) {
        assertThat(new BaseMap().tileHostOf(tiles)).contains(host);
    }

    @Test
    void creditsWhoMadeTheMap() {
        assertThat(BaseMap.attribution("data.geopf.fr")).isEqualTo("© IGN – Géoplateforme");
        assertThat(BaseMap.attribution("tile.openstreetmap.org")).contains("OpenStreetMap");
    }
}

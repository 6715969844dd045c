package org.beecitiz.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointParseTest {
    @ParameterizedTest
    @CsvSource({"47.31,0.09,47.31,0.09", "-20.9,55,-20.9,55", "0,-0.0005,0,-0.0005", "90,180,90,180"})
    void readsDecimalDegrees(String latitude, String longitude, double lat, double lon) {
        assertThat(GeoPoint.parse(latitude, longitude)).contains(new GeoPoint(lat, lon));
    }

    @ParameterizedTest
    @CsvSource({
        "NaN,0.09",
        "47.31,Infinity",
        "-Infinity,0",
        "91,0",
        "0,180.5",
        "'',0",
        "47.31,",
        "'47,31',0",
        "1e1,0",
        "0x1p3,0",
        "47.31d,0",
        "' 47.31',0",
        "47.31 ,<script>",
        "9999,0"
    })
    void neverGuesses(String latitude, String longitude) {
        assertThat(GeoPoint.parse(latitude, longitude)).isEmpty();
    }

    @Test
    void readsNoMegabytes() {
        assertThat(GeoPoint.parse("1".repeat(1_000_000), "0." + "1".repeat(1_000_000)))
                .isEmpty();
    }
}

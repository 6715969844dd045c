package org.beecitiz.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 180", "-90, -180", "47.3, 0.07"})
    void degreesOfTheEarthAreAPoint(double latitude, double longitude) {
        assertThat(GeoPoint.isValid(latitude, longitude)).isTrue();
        assertThat(new GeoPoint(latitude, longitude).latitude()).isEqualTo(latitude);
    }

    @ParameterizedTest
    @CsvSource({
        "90.001, 0",
        "-90.001, 0",
        "0, 180.001",
        "0, -180.001",
        "NaN, 0",
        "0, NaN",
        "Infinity, 0",
        "0, -Infinity"
    })
    void anythingElseIsNone(double latitude, double longitude) {
        assertThat(GeoPoint.isValid(latitude, longitude)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(latitude, longitude));
    }
}

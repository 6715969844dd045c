package org.beecitiz.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    // A degree of the meridian of the sphere, and cities whose distance is known.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0",
        "0, 0, 1, 0, 111195",
        "60, 10, 60, 11, 55597",
        "48.8566, 2.3522, 45.7640, 4.8357, 391500",
        "0, 179.5, 0, -179.5, 111195",
        "90, 0, -90, 0, 20015087"
    })
    void metresAreThoseOfTheGreatCircle(double fromLat, double fromLon, double toLat, double toLon, double metres) {
        GeoPoint from = new GeoPoint(fromLat, fromLon);
        GeoPoint to = new GeoPoint(toLat, toLon);
        assertThat(from.metresTo(to)).isCloseTo(metres, withinPercentage(0.05));
        assertThat(to.metresTo(from)).isCloseTo(metres, withinPercentage(0.05));
    }

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

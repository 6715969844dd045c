package org.beecitiz.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoKeyTest {
    /** Half a step of 31 bits at the equator, in degrees. */
    private static final double HALF_A_STEP = 180.0 / (1L << 31);

    @Test
    void aKeyIsInTheTilesThatTheWebMercatorFormulasGive() {
        RandomPoints random = new RandomPoints(26);
        for (int i = 0; i < 5_000; i++) {
            GeoPoint point = random.anywhere();
            long key = GeoKey.of(point);
            for (int zoom = 0; zoom <= 22; zoom++) {
                long first = GeoKey.first(zoom, WebMercator.x(point, zoom), WebMercator.y(point, zoom));
                assertThat(key).as("%s at zoom %d", point, zoom).isBetween(first, first + GeoKey.length(zoom) - 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "5, 16, 11", "12, 2074, 1409", "17, 66392, 45092"})
    void parisIsInTheTilesThatMapsShowItOn(int zoom, int x, int y) {
        long key = GeoKey.of(new GeoPoint(48.8566, 2.3522));
        assertThat(key >>> GeoKey.shift(zoom)).isEqualTo(GeoKey.first(zoom, x, y) >>> GeoKey.shift(zoom));
    }

    @Test
    void bitsOfXAndYAlternateWithTheHighestOfYFirst() {
        assertThat(GeoKey.first(31, 0b101, 0b011)).isEqualTo(0b01_10_11L);
        assertThat(GeoKey.first(31, Integer.MAX_VALUE, 0)).isEqualTo(0x1555555555555555L);
        assertThat(GeoKey.first(31, 0, Integer.MAX_VALUE)).isEqualTo(0x2AAAAAAAAAAAAAAAL);
    }

    @Test
    void theFourTilesBelowATileShareItsRangeBetweenThem() {
        long first = GeoKey.first(11, 1037, 704);
        assertThat(GeoKey.first(12, 2074, 1408)).isEqualTo(first);
        assertThat(GeoKey.first(12, 2075, 1408)).isEqualTo(first + GeoKey.length(12));
        assertThat(GeoKey.first(12, 2074, 1409)).isEqualTo(first + 2 * GeoKey.length(12));
        assertThat(GeoKey.first(12, 2075, 1409)).isEqualTo(first + 3 * GeoKey.length(12));
        assertThat(4 * GeoKey.length(12)).isEqualTo(GeoKey.length(11));
    }

    @Test
    void thePointOfAKeyIsLessThanAStepFromItsOwn() {
        RandomPoints random = new RandomPoints(27);
        for (int i = 0; i < 5_000; i++) {
            GeoPoint point = random.around(new GeoPoint(0, 0), 15);
            GeoPoint back = GeoKey.pointOf(GeoKey.of(point));
            assertThat(back.longitude()).isCloseTo(point.longitude(), within(HALF_A_STEP * 1.01));
            assertThat(back.latitude()).isCloseTo(point.latitude(), within(HALF_A_STEP * 1.01));
            assertThat(GeoKey.of(back)).isEqualTo(GeoKey.of(point));
        }
    }

    @Test
    void theDateLineIsTheWestOfTheMap() {
        assertThat(GeoKey.of(new GeoPoint(10, 180))).isEqualTo(GeoKey.of(new GeoPoint(10, -180)));
        assertThat(GeoKey.pointOf(GeoKey.of(new GeoPoint(10, 180))).longitude()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(doubles = {90, 86, 85.0512})
    void whatTheSquareDoesNotHoldIsOnItsEdge(double latitude) {
        GeoPoint edge = new GeoPoint(GeoKey.MAX_LATITUDE, 3);
        assertThat(GeoKey.of(new GeoPoint(latitude, 3))).isEqualTo(GeoKey.of(edge));
        assertThat(GeoKey.of(new GeoPoint(-latitude, 3))).isEqualTo(GeoKey.of(new GeoPoint(-GeoKey.MAX_LATITUDE, 3)));
        assertThat(GeoKey.pointOf(GeoKey.of(edge)).latitude()).isCloseTo(85.0511287798, within(1e-6));
    }

    @Test
    void keysAreNeverNegative() {
        assertThat(GeoKey.of(new GeoPoint(90, -180))).isZero();
        assertThat(GeoKey.of(new GeoPoint(-90, Math.nextDown(180.0))))
                .isEqualTo(GeoKey.length(0) - 1)
                .isPositive();
    }
}

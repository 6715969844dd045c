package org.beecitiz.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.geo.RandomPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneAreasTest {
    private static final String TERRITORY = polygon(square(0, 46, 4, 49));

    private static final long WEST = 40;
    private static final long EAST = 41;
    private static final long ISLANDS = 42;
    private static final long RING = 43;

    /** Two squares side by side, two islands of one zone, and a square with a hole; the rest of the territory has no zone. */
    private final ZoneAreas areas = new ZoneAreas(
            TERRITORY,
            List.of(
                    new ZoneAreas.Source(WEST, polygon(square(0, 46, 1, 47))),
                    new ZoneAreas.Source(EAST, polygon(square(1, 46, 2, 47))),
                    new ZoneAreas.Source(
                            ISLANDS,
                            "{\"type\":\"MultiPolygon\",\"coordinates\":[[%s],[%s]]}"
                                    .formatted(square(0, 48, 0.2, 48.2), square(1, 48, 1.2, 48.2))),
                    new ZoneAreas.Source(RING, polygon(square(2, 47, 4, 49), square(2.5, 47.5, 3.5, 48.5)))));

    @ParameterizedTest
    @CsvSource({
        "46.5, 0.5, 40",
        "46.5, 1.5, 41",
        "48.1, 0.1, 42",
        "48.1, 1.1, 42",
        "47.2, 3, 43",
        "48.7, 3, 43",
        "48, 2.2, 43"
    })
    void aPointIsInTheZoneThatHoldsIt(double latitude, double longitude, long zone) {
        assertThat(areas.locate(new GeoPoint(latitude, longitude))).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({"48.1, 0.6", "48, 3", "47.5, 1", "46.5, 3"})
    void betweenIslandsInAHoleAndWhereNothingIsDrawnThereIsNoZone(double latitude, double longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        assertThat(areas.locate(point)).isEmpty();
        assertThat(areas.covers(point)).isTrue();
    }

    @Test
    void onASharedBorderTheFirstInOrderHasIt() {
        GeoPoint border = new GeoPoint(46.5, 1);
        assertThat(areas.locate(border)).contains(WEST);
        ZoneAreas otherWayRound = new ZoneAreas(
                TERRITORY,
                List.of(
                        new ZoneAreas.Source(EAST, polygon(square(1, 46, 2, 47))),
                        new ZoneAreas.Source(WEST, polygon(square(0, 46, 1, 47)))));
        assertThat(otherWayRound.locate(border)).contains(EAST);
    }

    @Test
    void theFirstInOrderHasItAmongManyThatOverlap() {
        List<ZoneAreas.Source> same = LongStream.range(0, 100)
                .mapToObj(i -> new ZoneAreas.Source(1000 - i, TERRITORY))
                .toList();
        assertThat(new ZoneAreas(TERRITORY, same).locate(new GeoPoint(47, 1))).contains(1000L);
    }

    @Test
    void theBorderOfAHoleIsOfTheZoneAroundIt() {
        assertThat(areas.locate(new GeoPoint(48, 2.5))).contains(RING);
    }

    @Test
    void cornersAreOfTheZone() {
        assertThat(areas.locate(new GeoPoint(46, 0))).contains(WEST);
        assertThat(areas.locate(new GeoPoint(49, 4))).contains(RING);
    }

    @ParameterizedTest
    @CsvSource({"45.999, 1", "49.001, 1", "47, -0.001", "47, 4.001", "-47, 1", "1, 47"})
    void whatIsOutsideTheOutlineIsOutside(double latitude, double longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        assertThat(areas.covers(point)).isFalse();
        assertThat(areas.locate(point)).isEmpty();
    }

    @Test
    void theOutlinesOwnBorderIsInside() {
        assertThat(areas.covers(new GeoPoint(46, 2))).isTrue();
    }

    @Test
    void aTerritoryCanHaveHolesAndParts() {
        ZoneAreas holed = new ZoneAreas(
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[%s,%s],[%s]]}"
                        .formatted(square(0, 0, 3, 3), square(1, 1, 2, 2), square(5, 5, 6, 6)),
                List.of());
        assertThat(holed.covers(new GeoPoint(0.5, 0.5))).isTrue();
        assertThat(holed.covers(new GeoPoint(5.5, 5.5))).isTrue();
        assertThat(holed.covers(new GeoPoint(1.5, 1.5))).isFalse();
        assertThat(holed.covers(new GeoPoint(4, 4))).isFalse();
    }

    @Test
    void randomPointsAreWhereComparingTheirCoordinatesPutsThem() {
        RandomPoints random = new RandomPoints(46);
        for (int i = 0; i < 5_000; i++) {
            GeoPoint point = random.around(new GeoPoint(47.5, 2), 1);
            assertThat(areas.locate(point).orElse(0L)).as("%s", point).isEqualTo(naive(point));
        }
    }

    @Test
    void thePointInsideOfAZoneIsInIt() {
        for (long zone : List.of(WEST, EAST, ISLANDS, RING)) {
            assertThat(areas.interiorPoint(zone).flatMap(areas::locate)).contains(zone);
        }
    }

    @Test
    void anUnknownZoneHasNoPoint() {
        assertThat(areas.interiorPoint(99)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "{}", "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1]]]}"})
    void whatIsNoGeometryIsRefused(String malformed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ZoneAreas(malformed, List.of()));
    }

    private static long naive(GeoPoint point) {
        double x = point.longitude();
        double y = point.latitude();
        if (y >= 46 && y <= 47 && x >= 0 && x <= 2) {
            return x <= 1 ? WEST : EAST;
        }
        if (y >= 48 && y <= 48.2 && ((x >= 0 && x <= 0.2) || (x >= 1 && x <= 1.2))) {
            return ISLANDS;
        }
        boolean inSquare = y >= 47 && y <= 49 && x >= 2 && x <= 4;
        boolean inHole = y > 47.5 && y < 48.5 && x > 2.5 && x < 3.5;
        return inSquare && !inHole ? RING : 0;
    }

    private static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
    }

    private static String square(double west, double south, double east, double north) {
        return "[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]".formatted(west, south, east, north);
    }
}

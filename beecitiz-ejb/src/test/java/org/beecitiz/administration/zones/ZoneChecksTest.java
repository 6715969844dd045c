package org.beecitiz.administration.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;
import static org.beecitiz.administration.zones.Files.collection;
import static org.beecitiz.administration.zones.Files.feature;
import static org.beecitiz.administration.zones.Files.polygon;
import static org.beecitiz.administration.zones.Files.resource;
import static org.beecitiz.administration.zones.Files.square;

import java.util.List;
import org.beecitiz.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class ZoneChecksTest {
    private static final Geometry TERRITORY = ZoneArea.geometry(square(0, 1));

    @Test
    void takesNeighboursAsTheyArePublished() {
        List<ReadZone> communes =
                ZoneFileReader.read(resource("nantes-five-communes.geojson")).zones();
        Geometry together =
                UnaryUnionOp.union(communes.stream().map(ReadZone::area).toList());
        assertThat(ZoneChecks.of(communes, together)).isEmpty();
    }

    @Test
    void takesZonesThatTouch() {
        assertThat(faults(feature("A", "a", square(0.1)), feature("B", "b", square(0.2))))
                .isEmpty();
    }

    @Test
    void takesAZoneInTheHoleOfAnother() {
        String ring = polygon("[[[0,47],[1,47],[1,47.1],[0,47.1],[0,47]],"
                + "[[0.4,47.04],[0.4,47.06],[0.6,47.06],[0.6,47.04],[0.4,47.04]]]");
        String island = polygon("[[[0.4,47.04],[0.6,47.04],[0.6,47.06],[0.4,47.06],[0.4,47.04]]]");
        assertThat(faults(feature("A", "a", ring), feature("B", "b", island))).isEmpty();
    }

    @Test
    void saysWhereARingCrossesItself() {
        String bow = polygon("[[[0.1,47],[0.2,47.1],[0.2,47],[0.1,47.1],[0.1,47]]]");
        ZoneFault fault =
                faults(feature("A", "a", square(0.3)), feature("B", "b", bow)).get(0);
        assertThat(fault.kind()).isEqualTo(ZoneFaultKind.SELF_INTERSECTION);
        assertThat(fault.feature()).isEqualTo(2);
        GeoPoint where = (GeoPoint) fault.arguments().get(0);
        assertThat(where.latitude()).isCloseTo(47.05, offset(1e-6));
        assertThat(where.longitude()).isCloseTo(0.15, offset(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[0.1,47],[0.2,47],[0.2,47.1],[0.1,47.1],[0.1,47]],[[0.3,47.04],[0.4,47.04],[0.4,47.06],[0.3,47.04]]] | HOLE_MISPLACED",
                "[[[0.1,47],[0.1,47],[0.1,47],[0.1,47]]] | SELF_INTERSECTION"
            })
    void namesAreasThatAreNone(String rings, ZoneFaultKind kind) {
        assertThat(faults(feature("A", "a", polygon(rings))))
                .extracting(ZoneFault::kind)
                .containsExactly(kind);
    }

    @Test
    void namesPartsThatLieInOneAnother() {
        String nested =
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0.1,47],[0.3,47],[0.3,47.1],[0.1,47.1],[0.1,47]]],"
                        + "[[[0.15,47.04],[0.2,47.04],[0.2,47.06],[0.15,47.04]]]]}";
        assertThat(faults(feature("A", "a", nested)))
                .extracting(ZoneFault::kind)
                .containsExactly(ZoneFaultKind.PARTS_OVERLAP);
    }

    // A degree is 76 km wide here: the first strip is of 8 m, the second of 76 m.
    @ParameterizedTest
    @CsvSource({"0.0001, false", "0.001, true"})
    void mindsOverlapsButNoSlivers(double width, boolean minded) {
        List<ZoneFault> faults =
                faults(feature("A", "Ouest", square(0.1, 0.2 + width)), feature("B", "Est", square(0.2)));
        assertThat(faults).hasSize(minded ? 1 : 0).allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(ZoneFaultKind.OVERLAP);
            assertThat(fault.name()).isEqualTo("Est");
            assertThat(fault.arguments()).first().isEqualTo("Ouest");
        });
    }

    @Test
    void mindsTheSameCodeOrNameTwice() {
        assertThat(faults(
                        feature("A", "a", square(0.1)), feature("A", "b", square(0.2)), feature("C", "A", square(0.3))))
                .extracting(ZoneFault::kind, ZoneFault::feature, ZoneFault::arguments)
                .containsExactly(
                        tuple(ZoneFaultKind.CODE_TWICE, 2, List.of("A", "a")),
                        tuple(ZoneFaultKind.NAME_TWICE, 3, List.of(1)));
    }

    @Test
    void tellsElsewhereFromSwapped() {
        String swapped = polygon("[[[47,0.1],[47.1,0.1],[47.1,0.2],[47,0.2],[47,0.1]]]");
        assertThat(faults(feature("A", "a", square(4)), feature("B", "b", swapped)))
                .extracting(ZoneFault::kind)
                .containsExactly(ZoneFaultKind.OUTSIDE_TERRITORY, ZoneFaultKind.SWAPPED);
    }

    @Test
    void tellsHowMuchLiesOutsideAndTakesIt() {
        ZoneFault fault = faults(feature("A", "a", square(0.95, 1.05))).get(0);
        assertThat(fault.kind()).isEqualTo(ZoneFaultKind.PARTLY_OUTSIDE);
        assertThat(fault.arguments()).isEqualTo(List.of(50));
        assertThat(fault.kind().isHindrance()).isFalse();
    }

    @Test
    void saysOnceWhatIsWrongThroughoutTheFile() {
        List<ZoneFault> faults = ZoneFault.distinct(List.of(
                new ZoneFault(ZoneFaultKind.LAMBERT_93, 1, "a", List.of()),
                new ZoneFault(ZoneFaultKind.LAMBERT_93, 2, "b", List.of()),
                new ZoneFault(ZoneFaultKind.RING_TOO_SHORT, 3, "c", List.of()),
                new ZoneFault(ZoneFaultKind.RING_TOO_SHORT, 4, "d", List.of())));
        assertThat(faults).extracting(ZoneFault::feature).containsExactly(1, 3, 4);
    }

    private static List<ZoneFault> faults(String... features) {
        return ZoneChecks.of(ZoneFileReader.read(collection(features)).zones(), TERRITORY);
    }
}

package org.beecitiz.administration.zones;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;
import static org.beecitiz.administration.zones.Files.SQUARE;
import static org.beecitiz.administration.zones.Files.collection;
import static org.beecitiz.administration.zones.Files.feature;
import static org.beecitiz.administration.zones.Files.polygon;
import static org.beecitiz.administration.zones.Files.resource;
import static org.beecitiz.administration.zones.Files.utf8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beecitiz.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneFileReaderTest {

    @Test
    void readsCommunesAsTheyArePublished() {
        ZoneFileReader.Result read = ZoneFileReader.read(resource("nantes-five-communes.geojson"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.zones())
                .extracting(ReadZone::code, ReadZone::name)
                .contains(tuple("44143", "Rezé"), tuple("44114", "Orvault"))
                .hasSize(5);
    }

    @Test
    void readsHolesAndSeveralParts() {
        String withHole = polygon(
                "[[[0,47],[1,47],[1,48],[0,48],[0,47]]," + "[[0.4,47.4],[0.4,47.6],[0.6,47.6],[0.6,47.4],[0.4,47.4]]]");
        String twoParts = "{\"type\":\"MultiPolygon\",\"coordinates\":["
                + "[[[2,47],[3,47],[3,48],[2,48],[2,47]]],[[[4,47],[5,47],[5,48],[4,48],[4,47]]]]}";
        List<ReadZone> zones = ZoneFileReader.read(collection(feature("A", "a", withHole), feature("B", "b", twoParts)))
                .zones();
        assertThat(zones.get(0).area().getArea()).isCloseTo(0.96, offset(1e-9));
        assertThat(zones.get(1).area().getNumGeometries()).isEqualTo(2);
    }

    @Test
    void skipsWhatItDoesNotKnow() {
        byte[] file = utf8(
                "\uFEFF{\"crs\":{\"a\":[1,{}]},\"n\":null,\"features\":[%s],\"type\":\"FeatureCollection\",\"x\":1}"
                        .formatted(feature("A", "a", SQUARE)));
        assertThat(ZoneFileReader.read(file).zones()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"Centre\",\"code\":\"C\"}         | Centre        | C",
                "{\"NOM\":\"Centre\",\"INSEE\":44109}         | Centre        | 44109",
                "{\"Libelle\":\" Île de Nantes \"}            | Île de Nantes | ILE-DE-NANTES",
                "{\"nom\":\"\",\"quartier\":\"L’Éraudière\"}  | L’Éraudière   | L-ERAUDIERE",
                "{\"nom\":\"Centre\",\"id\":null,\"ref\":7}   | Centre        | 7"
            })
    void findsNameAndCodeHoweverTheyAreCalled(String properties, String name, String code) {
        byte[] file =
                collection("{\"type\":\"Feature\",\"properties\":%s,\"geometry\":%s}".formatted(properties, SQUARE));
        assertThat(ZoneFileReader.read(file).zones())
                .extracting(ReadZone::name, ReadZone::code)
                .containsExactly(tuple(name, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[0,47],[1,47],[1,48],[0,48]]]                                 | RING_NOT_CLOSED",
                "[[[0,47],[1,47],[0,47]]]                                        | RING_TOO_SHORT",
                "[[]]                                                            | RING_TOO_SHORT",
                "[[[0,47],[1,\"47\"],[1,48],[0,47]]]                             | POSITION_UNREADABLE",
                "[[[0],[1,47],[1,48],[0]]]                                       | POSITION_UNREADABLE",
                "[[0,47],[1,47],[1,48],[0,47]]                                   | POSITION_UNREADABLE",
                "[[[355000,6689000],[356000,6689000],[356000,6690000],[355000,6689000]]] | LAMBERT_93",
                "[[[-173000,5980000],[-172000,5980000],[-172000,5990000],[-173000,5980000]]] | PROJECTED",
                "[[[0,47],[181,47],[181,48],[0,47]]]                             | OUT_OF_RANGE",
                "[[[0,147],[1,147],[1,148],[0,147]]]                             | OUT_OF_RANGE",
                "[]                                                              | GEOMETRY_MISSING",
                "null                                                            | POSITION_UNREADABLE"
            })
    void namesWhatIsWrongWithCoordinates(String coordinates, ZoneFaultKind kind) {
        assertThat(ZoneFileReader.read(collection(feature("A", "a", SQUARE), feature("B", "b", polygon(coordinates))))
                        .faults())
                .extracting(ZoneFault::feature, ZoneFault::name, ZoneFault::kind)
                .containsExactly(tuple(2, "b", kind));
    }

    @Test
    void saysWhereARingBegins() {
        assertThat(ZoneFileReader.read(collection(feature("A", "a", polygon("[[[0.5,47],[1,47],[1,48],[0,48]]]"))))
                        .faults()
                        .get(0)
                        .arguments())
                .isEqualTo(List.of(new GeoPoint(47, 0.5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null                                             | GEOMETRY_MISSING",
                "[]                                               | GEOMETRY_MISSING",
                "{}                                               | GEOMETRY_OF_OTHER_TYPE",
                "{\"type\":\"Point\",\"coordinates\":[0,47]}      | GEOMETRY_OF_OTHER_TYPE",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]} | GEOMETRY_OF_OTHER_TYPE"
            })
    void namesAGeometryThatIsNoArea(String geometry, ZoneFaultKind kind) {
        assertThat(ZoneFileReader.read(collection(feature("A", "a", geometry))).faults())
                .extracting(ZoneFault::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                               | FILE_MISSING",
                "nom;code                                         | NOT_JSON",
                "{\"type\":\"FeatureCollection\",\"features\":[   | NOT_JSON",
                "[1,2]                                            | NOT_A_COLLECTION",
                "{\"type\":\"Feature\",\"features\":[]}           | NOT_A_COLLECTION",
                "{\"type\":\"Topology\",\"objects\":{}}           | NOT_A_COLLECTION",
                "{\"type\":\"FeatureCollection\"}                 | NO_FEATURES",
                "{\"type\":\"FeatureCollection\",\"features\":[]} | NO_FEATURES",
                "{\"type\":\"FeatureCollection\",\"features\":[3]} | NOT_A_FEATURE",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"}]} | NAME_MISSING"
            })
    void namesAFileThatHoldsNoZones(String text, ZoneFaultKind kind) {
        assertThat(ZoneFileReader.read(utf8(text)).faults())
                .extracting(ZoneFault::kind)
                .containsExactly(kind);
    }

    @Test
    void saysWhereTheJsonBreaks() {
        assertThat(ZoneFileReader.read(utf8("{\n  \"type\": oops\n}"))
                        .faults()
                        .get(0)
                        .arguments())
                .first()
                .isEqualTo(2L);
    }

    @Test
    void asksForUtf8() {
        assertThat(ZoneFileReader.read("{\"nom\":\"Saint-Sébastien\"}".getBytes(ISO_8859_1))
                        .faults())
                .extracting(ZoneFault::kind)
                .containsExactly(ZoneFaultKind.NOT_UTF8);
    }

    @Test
    void isNotExhaustedByDepth() {
        assertThat(ZoneFileReader.read(utf8("{\"x\":" + "[".repeat(100_000))).faults())
                .extracting(ZoneFault::kind)
                .containsExactly(ZoneFaultKind.NOT_JSON);
    }

    @Test
    void takesOnlySoMany() {
        String features = IntStream.rangeClosed(0, ZoneFileReader.ZONES_MAX)
                .mapToObj(i -> feature("C" + i, "n" + i, SQUARE))
                .collect(Collectors.joining(","));
        assertThat(ZoneFileReader.read(collection(features)).faults())
                .extracting(ZoneFault::kind)
                .containsExactly(ZoneFaultKind.TOO_MANY_FEATURES);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41})
    void keepsCodesToTheirLength(int length) {
        assertThat(ZoneFileReader.read(collection(feature("C".repeat(length), "n", SQUARE)))
                        .faults())
                .hasSize(length > ZoneFileReader.CODE_MAX ? 1 : 0);
    }
}

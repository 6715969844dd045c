package org.beecitiz.incontainer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;
import static org.beecitiz.incontainer.ZoneFiles.file;
import static org.beecitiz.incontainer.ZoneFiles.multiPolygon;
import static org.beecitiz.incontainer.ZoneFiles.polygon;
import static org.beecitiz.incontainer.ZoneFiles.ring;
import static org.beecitiz.incontainer.ZoneFiles.square;
import static org.beecitiz.incontainer.ZoneFiles.zone;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.administration.RuleRow;
import org.beecitiz.administration.zones.ZoneChange;
import org.beecitiz.administration.zones.ZoneChangeKind;
import org.beecitiz.administration.zones.ZoneFault;
import org.beecitiz.administration.zones.ZoneFaultKind;
import org.beecitiz.administration.zones.ZoneImport;
import org.beecitiz.administration.zones.ZonePreview;
import org.beecitiz.administration.zones.ZoneRow;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class ZoneImportIT {
    @Inject
    private Towns towns;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private ZoneImport zones;

    @Inject
    private Territory territory;

    @Inject
    private RoutingRules rules;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketFile file;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
        currentAgent.become(town.mayor());
    }

    @Test
    void zones_with_holes_and_of_several_parts_are_imported() {
        String withHole = polygon("[" + ring(0, 47, 0.04, 47.1) + "," + ring(0.01, 47.02, 0.03, 47.08) + "]");
        String twoParts = multiPolygon("[" + ring(0.04, 47, 0.06, 47.1) + "]", "[" + ring(0.08, 47, 0.1, 47.1) + "]");
        byte[] sent = file(zone("W", "Quartier ouest", withHole), zone("T", "Les deux rives", twoParts));

        ZonePreview preview = zones.preview(sent);
        assertThat(preview.isApplicable()).isTrue();
        assertThat(preview.changes())
                .extracting(ZoneChange::code, ZoneChange::kind)
                .containsExactly(
                        tuple("T", ZoneChangeKind.ADDED),
                        tuple("W", ZoneChangeKind.CHANGED),
                        tuple("E", ZoneChangeKind.REMOVED));
        assertThat(names()).containsExactly("Quartier ouest", "Quartier est");

        zones.apply(sent, preview.territoryVersion());

        assertThat(names()).containsExactly("Quartier ouest", "Les deux rives");
        assertThat(zoneAt(47.05, 0.005)).isEqualTo("Quartier ouest");
        assertThat(zoneAt(47.05, 0.02)).as("in the hole").isNull();
        assertThat(zoneAt(47.05, 0.05)).isEqualTo("Les deux rives");
        assertThat(zoneAt(47.05, 0.07)).as("between the parts").isNull();
        assertThat(zoneAt(47.05, 0.09)).isEqualTo("Les deux rives");
    }

    @Test
    void a_zone_that_is_replaced_keeps_its_rules_and_tickets() {
        var receipt = intake.receive(aTicket(town).about(town.pothole()).build());
        List<RuleRow> before = rules.list();
        byte[] sent =
                file(zone("W", "La rive gauche", square(0, 0.06)), zone("E", "La rive droite", square(0.06, 0.1)));

        ZonePreview done = zones.apply(sent, zones.preview(sent).territoryVersion());

        assertThat(done.changes())
                .extracting(ZoneChange::formerName, ZoneChange::tickets, ZoneChange::rules)
                .containsExactly(tuple("Quartier ouest", 1L, 1L), tuple("Quartier est", 0L, 0L));
        assertThat(rules.list())
                .extracting(RuleRow::id)
                .isEqualTo(before.stream().map(RuleRow::id).toList());
        assertThat(rules.match(town.pothole(), town.west()).department().id()).isEqualTo(town.roads());
        assertThat(file.get(receipt.reference()).zone().name()).isEqualTo("La rive gauche");
    }

    @Test
    void what_rules_or_tickets_name_stays_and_the_administrator_is_told() {
        intake.receive(aTicket(town).at(Town.IN_EAST).build());

        ZonePreview preview = zones.preview(ZoneFiles.ONE);

        assertThat(preview.changes())
                .extracting(ZoneChange::code, ZoneChange::kind, ZoneChange::tickets, ZoneChange::rules)
                .containsExactly(
                        tuple("R", ZoneChangeKind.ADDED, 0L, 0L),
                        tuple("W", ZoneChangeKind.KEPT, 0L, 1L),
                        tuple("E", ZoneChangeKind.KEPT, 1L, 0L));

        zones.apply(ZoneFiles.ONE, preview.territoryVersion());

        assertThat(names()).containsExactly("Le bord", "Quartier ouest", "Quartier est");
    }

    @Test
    void open_tickets_that_would_lie_in_no_zone_are_counted() {
        intake.receive(aTicket(town).build());
        byte[] smaller =
                file(zone("W", "Quartier ouest", square(0, 0.01)), zone("E", "Quartier est", square(0.05, 0.08)));

        assertThat(zones.preview(smaller).strandedTickets()).isEqualTo(1);
    }

    @Test
    void what_was_seen_is_what_is_done() {
        int seen = zones.preview(ZoneFiles.ONE).territoryVersion();
        zones.apply(ZoneFiles.ONE, seen);
        List<ZoneRow> before = zones.zones();

        for (int version : List.of(seen, seen + 2, 0, -1, Integer.MAX_VALUE)) {
            refused(file(zone("N", "Autre", square(0, 0.1))), version);
        }
        assertThat(zones.zones()).isEqualTo(before);
    }

    @Test
    void names_are_kept_as_text() {
        String markup = "<script>alert(1)</script>'; DROP TABLE zone; --";
        byte[] sent = file(zone("N", markup + "\\u0000\\u001b", square(0.08, 0.1)));

        zones.apply(sent, zones.preview(sent).territoryVersion());

        assertThat(names()).contains(markup);
        assertThat(territory.featureCollection(town.id())).contains(markup);
    }

    @Test
    void what_is_very_detailed_can_be_looked_at() {
        ZonePreview preview = zones.preview(file(zone("C", "Le peigne", comb(40_000))));

        assertThat(preview.isApplicable()).isTrue();
        assertThat(preview.sketch()).contains("Le peigne").hasSizeLessThan(200_000);
    }

    @Test
    void a_fault_is_named_and_nothing_is_changed() {
        List<ZoneRow> before = zones.zones();
        int version = zones.preview(ZoneFiles.ONE).territoryVersion();

        faulty().forEach(faulty -> {
            byte[] sent = faulty.getKey();
            ZonePreview preview = zones.preview(sent);
            assertThat(preview.faults())
                    .as(shown(sent))
                    .extracting(ZoneFault::kind)
                    .contains(faulty.getValue());
            assertThat(preview.isApplicable()).as(shown(sent)).isFalse();
            refused(sent, version);
        });
        assertThat(zones.zones()).isEqualTo(before);
    }

    private static List<Map.Entry<byte[], ZoneFaultKind>> faulty() {
        List<Map.Entry<byte[], ZoneFaultKind>> faulty = new ArrayList<>();
        faulty.add(Map.entry(new byte[0], ZoneFaultKind.FILE_MISSING));
        faulty.add(Map.entry(new byte[ZoneImport.MAX_BYTES + 1], ZoneFaultKind.FILE_TOO_LARGE));
        faulty.add(Map.entry(zone("É", "Île", square(0, 0.1)).getBytes(ISO_8859_1), ZoneFaultKind.NOT_UTF8));
        faulty.add(Map.entry(utf8("zones"), ZoneFaultKind.NOT_JSON));
        faulty.add(Map.entry(utf8("{\"type\":\"FeatureCollection\",\"features\":["), ZoneFaultKind.NOT_JSON));
        faulty.add(Map.entry(utf8("[".repeat(1_000_000)), ZoneFaultKind.NOT_A_COLLECTION));
        faulty.add(Map.entry(file("[".repeat(1_000_000)), ZoneFaultKind.NOT_JSON));
        faulty.add(Map.entry(utf8("[]"), ZoneFaultKind.NOT_A_COLLECTION));
        faulty.add(Map.entry(utf8("{\"type\":\"Feature\"}"), ZoneFaultKind.NOT_A_COLLECTION));
        faulty.add(Map.entry(file(), ZoneFaultKind.NO_FEATURES));
        faulty.add(Map.entry(file("null"), ZoneFaultKind.NOT_A_FEATURE));
        faulty.add(Map.entry(file(many(1001)), ZoneFaultKind.TOO_MANY_FEATURES));
        faulty.add(Map.entry(file(zone("A", "", square(0, 0.1))), ZoneFaultKind.NAME_MISSING));
        faulty.add(Map.entry(file(zone("A", "\\u0000 ", square(0, 0.1))), ZoneFaultKind.NAME_MISSING));
        faulty.add(Map.entry(file(zone("A", "x".repeat(201), square(0, 0.1))), ZoneFaultKind.NAME_TOO_LONG));
        faulty.add(Map.entry(file(zone("A", "x".repeat(1_000_000), square(0, 0.1))), ZoneFaultKind.NAME_TOO_LONG));
        faulty.add(Map.entry(file(zone("x".repeat(41), "A", square(0, 0.1))), ZoneFaultKind.CODE_TOO_LONG));
        faulty.add(Map.entry(
                file(zone("A", "a", square(0, 0.05)), zone("A", "b", square(0.05, 0.1))), ZoneFaultKind.CODE_TWICE));
        faulty.add(Map.entry(
                file(zone("A", "a", square(0, 0.05)), zone("B", "A", square(0.05, 0.1))), ZoneFaultKind.NAME_TWICE));
        faulty.add(Map.entry(
                file(zone("A", "a", square(0, 0.06)), zone("B", "b", square(0.05, 0.1))), ZoneFaultKind.OVERLAP));
        areas().forEach((area, kind) -> faulty.add(Map.entry(file(zone("A", "a", area)), kind)));
        return faulty;
    }

    private static Map<String, ZoneFaultKind> areas() {
        Map<String, ZoneFaultKind> areas = new LinkedHashMap<>();
        areas.put("null", ZoneFaultKind.GEOMETRY_MISSING);
        areas.put("{\"type\":\"Point\",\"coordinates\":[0.05,47.05]}", ZoneFaultKind.GEOMETRY_OF_OTHER_TYPE);
        areas.put("{\"type\":7,\"coordinates\":{}}", ZoneFaultKind.GEOMETRY_OF_OTHER_TYPE);
        areas.put(polygon("[]"), ZoneFaultKind.GEOMETRY_MISSING);
        areas.put(polygon("[[[\"0\",\"47\"],[0.1,47],[0.1,47.1],[\"0\",\"47\"]]]"), ZoneFaultKind.POSITION_UNREADABLE);
        areas.put(polygon("[[[null,47],[0.1,47],[0.1,47.1],[null,47]]]"), ZoneFaultKind.POSITION_UNREADABLE);
        areas.put(polygon("[[[NaN,47],[0.1,47],[0.1,47.1],[NaN,47]]]"), ZoneFaultKind.NOT_JSON);
        areas.put(polygon("[[[Infinity,47],[0.1,47],[0.1,47.1],[Infinity,47]]]"), ZoneFaultKind.NOT_JSON);
        areas.put(polygon("[[[1e400,47],[0.1,47],[0.1,47.1],[1e400,47]]]"), ZoneFaultKind.PROJECTED);
        areas.put(polygon("[[[1e999999999,47],[0.1,47],[0.1,47.1],[1e999999999,47]]]"), ZoneFaultKind.PROJECTED);
        areas.put(polygon("[[[181,47],[0.1,47],[0.1,47.1],[181,47]]]"), ZoneFaultKind.OUT_OF_RANGE);
        areas.put(polygon("[" + ring(650_000, 6_860_000, 651_000, 6_861_000) + "]"), ZoneFaultKind.LAMBERT_93);
        areas.put(polygon("[" + ring(47.0, 0.0, 47.1, 0.1) + "]"), ZoneFaultKind.SWAPPED);
        areas.put(polygon("[" + ring(2, 48, 3, 49) + "]"), ZoneFaultKind.OUTSIDE_TERRITORY);
        areas.put(polygon("[[[0,47],[0.1,47],[0,47]]]"), ZoneFaultKind.RING_TOO_SHORT);
        areas.put(polygon("[[[0,47],[0.1,47],[0.1,47.1],[0,47.1]]]"), ZoneFaultKind.RING_NOT_CLOSED);
        areas.put(polygon("[[[0,47],[0.1,47.1],[0.1,47],[0,47.1],[0,47]]]"), ZoneFaultKind.SELF_INTERSECTION);
        areas.put(polygon("[[[0,47],[0,47],[0,47],[0,47]]]"), ZoneFaultKind.SELF_INTERSECTION);
        areas.put(
                polygon("[" + ring(0, 47, 0.02, 47.1) + "," + ring(0.05, 47.02, 0.06, 47.03) + "]"),
                ZoneFaultKind.HOLE_MISPLACED);
        areas.put(
                multiPolygon("[" + ring(0, 47, 0.08, 47.1) + "]", "[" + ring(0.01, 47.01, 0.02, 47.02) + "]"),
                ZoneFaultKind.PARTS_OVERLAP);
        areas.put(comb(80_000), ZoneFaultKind.TOO_DETAILED);
        return areas;
    }

    /** It hangs from the north with so many teeth. */
    private static String comb(int teeth) {
        String edge = IntStream.range(0, teeth)
                .mapToObj(i -> "[%s,%s]".formatted(0.1 * i / teeth + 1e-7, i % 2 == 0 ? 47.05 : 47.051))
                .collect(joining(","));
        return polygon("[[[0,47.1]," + edge + ",[0.1,47.1],[0,47.1]]]");
    }

    private static String[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> zone("Z" + i, "Zone " + i, square(0, 0.1)))
                .toArray(String[]::new);
    }

    private void refused(byte[] sent, int version) {
        assertThatThrownBy(() -> zones.apply(sent, version))
                .as(shown(sent))
                .isInstanceOfSatisfying(BusinessException.class, problem -> assertThat(problem.field())
                        .isEqualTo("file"));
    }

    private List<String> names() {
        return zones.zones().stream().map(row -> row.zone().name()).toList();
    }

    /** The name of the zone at a place, or null. */
    private String zoneAt(double latitude, double longitude) {
        return territory
                .locate(town.id(), new GeoPoint(latitude, longitude))
                .zone()
                .flatMap(id -> territory.zones(town.id()).stream()
                        .filter(zone -> zone.id().equals(id))
                        .findFirst())
                .map(zone -> zone.name())
                .orElse(null);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static String shown(byte[] sent) {
        return new String(sent, 0, Math.min(sent.length, 300), UTF_8);
    }
}

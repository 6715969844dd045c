package org.beecitiz.administration.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.beecitiz.administration.zones.Files.square;

import java.util.List;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.junit.jupiter.api.Test;

class ZonePlanTest {
    private final ZonePlan plan = ZonePlan.of(
            List.of(
                    existing(1, "SAME", "Same", 0.1, 0, 0),
                    existing(2, "NAMED", "Old name", 0.2, 5, 0),
                    existing(3, "MOVED", "Moved", 0.3, 0, 0),
                    existing(4, "UNUSED", "Unused", 0.4, 0, 0),
                    existing(5, "TICKETS", "Tickets", 0.5, 7, 0),
                    existing(6, "RULES", "Rules", 0.6, 0, 2)),
            List.of(
                    wanted("NEW", "New", 0.5),
                    wanted("MOVED", "Moved", 0.35),
                    wanted("NAMED", "New name", 0.2),
                    wanted("SAME", "Same", 0.1)));

    @Test
    void recognisesZonesByTheirCode() {
        assertThat(plan.changes())
                .extracting(ZoneChange::kind, ZoneChange::code, ZoneChange::formerName)
                .containsExactly(
                        tuple(ZoneChangeKind.ADDED, "NEW", null),
                        tuple(ZoneChangeKind.CHANGED, "MOVED", null),
                        tuple(ZoneChangeKind.CHANGED, "NAMED", "Old name"),
                        tuple(ZoneChangeKind.REMOVED, "UNUSED", null),
                        tuple(ZoneChangeKind.KEPT, "TICKETS", null),
                        tuple(ZoneChangeKind.KEPT, "RULES", null),
                        tuple(ZoneChangeKind.UNCHANGED, "SAME", null));
    }

    @Test
    void keepsWhatIsNamedBehindTheFilesOwn() {
        assertThat(plan.remaining())
                .extracting(ZonePlan.Step::code)
                .containsExactly("NEW", "MOVED", "NAMED", "SAME", "TICKETS", "RULES");
        assertThat(plan.removed()).extracting(ZonePlan.Step::code).containsExactly("UNUSED");
    }

    @Test
    void looksPointsUpAsTheyWillBe() {
        var afterwards = plan.areas(square(0, 1));
        // Where a kept zone lies beneath a new one, the new one has the point.
        assertThat(afterwards.locate(new GeoPoint(47.05, 0.55))).isEqualTo(Optional.of(0L));
        assertThat(afterwards.locate(new GeoPoint(47.05, 0.65))).isEqualTo(Optional.of(5L));
        assertThat(afterwards.locate(new GeoPoint(47.05, 0.48))).isEmpty();
    }

    @Test
    void takesTheSameAreaForTheSameHoweverItIsDrawn() {
        var clockwiseFromElsewhere = ZoneArea.geometry(
                "{\"type\":\"Polygon\",\"coordinates\":[[[0.2,47.1],[0.2,47],[0.1,47],[0.1,47.1],[0.2,47.1]]]}");
        assertThat(ZoneArea.same(ZoneArea.geometry(square(0.1, 0.2)), clockwiseFromElsewhere))
                .isTrue();
    }

    @Test
    void writesAreasByTheRightHandRule() {
        var clockwise =
                ZoneArea.geometry("{\"type\":\"Polygon\",\"coordinates\":[[[2,47],[2,48],[3,48],[3,47],[2,47]]]}");
        assertThat(ZoneArea.text(clockwise))
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":[[[2,47],[3,47],[3,48],[2,48],[2,47]]]}");
    }

    private static ZonePlan.Existing existing(
            long id, String code, String name, double west, long tickets, long rules) {
        return new ZonePlan.Existing(id, code, name, ZoneArea.geometry(square(west, west + 0.09)), tickets, rules);
    }

    private static ReadZone wanted(String code, String name, double west) {
        return new ReadZone(1, code, name, ZoneArea.geometry(square(west, west + 0.09)));
    }
}

package org.beecitiz.web.mapapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.map.TileContent;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class TileJsonTest {
    private static final TileContent.Pin LAMP = new TileContent.Pin(
            new TicketReference(26, 412),
            new GeoPoint(47.3123456789, 0.0712),
            TicketKind.REQUEST,
            TicketStatus.IN_PROGRESS,
            31);
    private static final TileContent.Pin BENCH = new TileContent.Pin(
            new TicketReference(5, 1_000_000),
            new GeoPoint(-47.5, -0.0000004),
            TicketKind.IDEA,
            TicketStatus.REALISED,
            9_007_199_254_740_991L);
    private static final TileContent.Cluster CLUSTER = new TileContent.Cluster(new GeoPoint(47.3, 0.07), 12);

    @Test
    void anEmptyTileHasTwoEmptyLists() {
        assertThat(json(List.of(), List.of())).isEqualTo("{\"clusters\":[],\"points\":[]}");
    }

    @Test
    void clustersTellTheirPlaceAndCount() {
        assertThat(json(List.of(CLUSTER, CLUSTER), List.of()))
                .isEqualTo("{\"clusters\":[{\"lat\":47.300000,\"lon\":0.070000,\"count\":12},"
                        + "{\"lat\":47.300000,\"lon\":0.070000,\"count\":12}],\"points\":[]}");
    }

    @Test
    void pointsTellWhatTheirTicketIs() {
        assertThat(json(List.of(), List.of(LAMP, BENCH)))
                .isEqualTo("{\"clusters\":[],\"points\":["
                        + "{\"id\":\"26-000412\",\"lat\":47.312346,\"lon\":0.071200,"
                        + "\"kind\":\"REQUEST\",\"status\":\"IN_PROGRESS\",\"category\":31},"
                        + "{\"id\":\"05-1000000\",\"lat\":-47.500000,\"lon\":0.000000,"
                        + "\"kind\":\"IDEA\",\"status\":\"REALISED\",\"category\":9007199254740991}]}");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void numbersAreTheSameWhateverTheServersLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            String french = json(List.of(CLUSTER), List.of(LAMP));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(json(List.of(CLUSTER), List.of(LAMP))).isEqualTo(french).contains("47.312346", "26-000412");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theTagIsWeakAndChangesWithTheBody() {
        byte[] one = TileJson.of(new TileContent(List.of(), List.of(LAMP)));
        byte[] same = TileJson.of(new TileContent(List.of(), List.of(LAMP)));
        byte[] other = TileJson.of(new TileContent(List.of(), List.of(BENCH)));
        assertThat(TileJson.tag(one)).matches("W/\"[0-9a-f]+-\\d+\"").isEqualTo(TileJson.tag(same));
        assertThat(TileJson.tag(other)).isNotEqualTo(TileJson.tag(one));
    }

    private static String json(List<TileContent.Cluster> clusters, List<TileContent.Pin> pins) {
        return new String(TileJson.of(new TileContent(clusters, pins)), StandardCharsets.UTF_8);
    }
}

package org.beecitiz.web.mapapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.map.MapFilter;
import org.beecitiz.map.MapTile;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileRequestTest {

    @ParameterizedTest
    @CsvSource({
        "/demo/0/0/0.json, 0, 0, 0",
        "/demo/12/2074/1409.json, 12, 2074, 1409",
        "/demo/22/4194303/4194303.json, 22, 4194303, 4194303"
    })
    void anAddressNamesItsTile(String path, int zoom, int x, int y) {
        assertThat(TileRequest.tile(path.split("/", -1))).contains(new MapTile(zoom, x, y));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/demo",
                "/demo/12/2074",
                "/demo/12/2074/1409",
                "/demo/12/2074/1409.png",
                "/demo/12/2074/1409.json/",
                "/demo/12/2074/.json",
                "/demo/12//1409.json",
                "/demo/a/2074/1409.json",
                "/demo/-1/0/0.json",
                "/demo/+1/0/0.json",
                "/demo/1.0/0/0.json",
                "/demo/ 1/0/0.json",
                "/demo/١/0/0.json",
                "/demo/23/0/0.json",
                "/demo/0/1/0.json",
                "/demo/0/0/1.json",
                "/demo/12/4096/0.json",
                "/demo/22/4194304/0.json",
                "/demo/22/99999999/0.json",
                "/demo/9999999999/0/0.json"
            })
    void anyOtherAddressNamesNone(String path) {
        assertThat(TileRequest.tile(path.split("/", -1))).isEmpty();
    }

    @Test
    void noFilterIsAll() {
        assertThat(TileRequest.filter(Map.of())).contains(MapFilter.ALL);
        assertThat(TileRequest.filter(Map.of("lang", new String[] {"en"}))).contains(MapFilter.ALL);
    }

    @Test
    void eachFilterIsGivenAnyNumberOfTimes() {
        assertThat(TileRequest.filter(Map.of(
                        "categorie", new String[] {"31", "32", "31"},
                        "genre", new String[] {"IDEA"},
                        "statut", new String[] {"RECEIVED", "REALISED"})))
                .contains(new MapFilter(
                        Set.of(new CategoryId(31), new CategoryId(32)),
                        Set.of(TicketKind.IDEA),
                        Set.of(TicketStatus.RECEIVED, TicketStatus.REALISED)));
    }

    @ParameterizedTest
    @CsvSource({
        "categorie, ''",
        "categorie, lampadaire",
        "categorie, -1",
        "categorie, 1234567890123456",
        "categorie, '31,32'",
        "genre, ''",
        "genre, idea",
        "genre, RECEIVED",
        "statut, ''",
        "statut, OPEN",
        "statut, 0"
    })
    void nonsenseIsNoFilter(String parameter, String value) {
        assertThat(TileRequest.filter(Map.of(parameter, new String[] {value}))).isEmpty();
    }

    @Test
    void nonsenseBesideSenseIsNoFilter() {
        assertThat(TileRequest.filter(Map.of("statut", new String[] {"RECEIVED", "GONE"})))
                .isEmpty();
    }
}

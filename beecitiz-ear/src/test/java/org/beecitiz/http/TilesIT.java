package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FromOutside
class TilesIT {
    @Test
    void a_tile_is_json_of_clusters_and_points(Site site) {
        HttpResponse<String> tile = site.get("/api/map/demo/0/0/0.json");

        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(tile.body()).startsWith("{\"clusters\":[{\"lat\":4").contains("\"points\":[");
    }

    @Test
    void what_is_known_already_is_not_sent_again(Site site) {
        HttpResponse<String> first = site.get("/api/map/demo/0/0/0.json");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = site.get("/api/map/demo/0/0/0.json", "If-None-Match", tag);
        HttpResponse<String> other = site.get("/api/map/demo2/0/0/0.json", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void filters_leave_out_what_they_do_not_name(Site site) {
        String ideas = site.get("/api/map/demo/0/0/0.json?genre=IDEA").body();
        String all = site.get("/api/map/demo/0/0/0.json").body();

        assertThat(ideas).isNotEqualTo(all);
        assertThat(site.get("/api/map/demo/0/0/0.json?genre=IDEA&statut=REJECTED")
                        .body())
                .isEqualTo("{\"clusters\":[],\"points\":[]}");
    }

    @Test
    void words_that_are_searched_for_leave_out_what_the_list_leaves_out(Site site) {
        String found = site.get("/api/map/demo/0/0/0.json?q=Trottoir").body();
        String listed = site.get("/demo/liste?q=Trottoir").body();

        assertThat(shown(found)).isPositive();
        assertThat(listed).containsPattern("id=\"count\"[^>]*>" + shown(found) + " ");
        assertThat(site.get("/api/map/demo/0/0/0.json?q=Zanzibar").body()).isEqualTo("{\"clusters\":[],\"points\":[]}");
    }

    private static long shown(String tile) {
        long alone = Pattern.compile("\"id\":").matcher(tile).results().count();
        return alone
                + Pattern.compile("\"count\":(\\d+)")
                        .matcher(tile)
                        .results()
                        .mapToLong(match -> Long.parseLong(match.group(1)))
                        .sum();
    }

    @Test
    void the_territory_is_geojson(Site site) {
        HttpResponse<String> territory = site.get("/api/map/demo/territory.json");

        assertThat(territory.statusCode()).isEqualTo(200);
        assertThat(territory.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(territory.body()).contains("\"FeatureCollection\"", "\"role\":\"outline\"", "\"role\":\"zone\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo/NaN/0/0.json",
                "demo/0/NaN/0.json",
                "demo/-1/0/0.json",
                "demo/0/-1/0.json",
                "demo/23/0/0.json",
                "demo/2/4/0.json",
                "demo/2/0/4.json",
                "demo/16/32000/99999.json",
                "demo/0/0/99999999999999999999.json",
                "demo/1e1/0/0.json",
                "demo/0x1/0/0.json",
                "demo/1.5/0/0.json",
                "demo/%D9%A1/0/0.json",
                "demo/0/0/0",
                "demo/0/0/0.png",
                "demo/0/0/0/0.json",
                "demo/0/0.json",
                "demo",
                "",
                "demo/0/0/0.json?categorie=abc",
                "demo/0/0/0.json?categorie=99999999999999999999",
                "demo/0/0/0.json?genre=NOPE",
                "demo/0/0/0.json?statut=",
                "demo/0/0/0.json?statut=RESOLVED&statut=resolved",
            })
    void nonsense_is_a_bad_request(String address, Site site) {
        HttpResponse<String> answer = site.get("/api/map/" + address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("{\"status\":400,\"title\":\"Bad Request\"}");
    }

    @Test
    void nothing_is_posted_to_a_map(Site site) {
        HttpResponse<String> answer = site.post("/api/map/demo/0/0/0.json", "email=a%40b.example");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).isEqualTo("{\"status\":405,\"title\":\"Method Not Allowed\"}");
    }

    @Test
    void the_problem_itself_is_none(Site site) {
        assertThat(site.get("/api/map/problem").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nowhere/0/0/0.json", "nowhere/territory.json", "DEMO/0/0/0.json", "%27%20OR%201/0/0/0.json"})
    void an_unknown_collectivity_is_not_found(String address, Site site) {
        assertThat(site.get("/api/map/" + address).statusCode()).isEqualTo(404);
    }
}

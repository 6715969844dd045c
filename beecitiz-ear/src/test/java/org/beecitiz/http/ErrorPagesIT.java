package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@FromOutside
class ErrorPagesIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/demandes/99-999999",
                "/demo/demandes/not-a-reference",
                "/demo/suivi/unknown",
                "/demo/suivi/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/demo/nothing",
                "/demo/a/b/c/d",
                "/nowhere/",
                "/nowhere/demandes/26-000001",
                "/agents/nothing",
                "/portal/liste.xhtml",
                "/backoffice/connexion.xhtml",
                "/errors/error.xhtml",
                "/WEB-INF/web.xml",
            })
    void what_does_not_exist_is_a_calm_page_in_the_visitors_language(String path, Site site) {
        HttpResponse<String> french = site.get(path);
        HttpResponse<String> english = site.get(path, "Accept-Language", "en-GB,en;q=0.9");

        assertThat(french.statusCode()).isEqualTo(404);
        assertThat(french.body()).contains("lang=\"fr\"", "<h1>Cette page n’existe pas</h1>");
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(english.body()).contains("lang=\"en\"", "<h1>This page does not exist</h1>");
        assertThat(french.body() + english.body())
                .doesNotContain("Exception", "at org.", "Payara", "GlassFish", "incident");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/demandes/%00",
                "/demo/demandes/%FF%FE",
                "/demo/demandes/%2e%2e%2f%2e%2e%2fWEB-INF%2fweb.xml",
                "/demo/liste?page=-1",
                "/demo/liste?page=99999999999999999999",
                "/demo/liste?categorie=%27%20OR%201=1&statut=NOPE&genre=%00",
                "/demo//liste",
                "/demo/..;/agents/",
                "/agents/..;/demo/",
                "/%00",
            })
    void nonsense_breaks_nothing(String path, Site site) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "at org.", "web-app");
    }

    @ParameterizedTest
    @CsvSource({"/demo2/signaler, /api/brand/demo2.css", "/agents/connexion, /assets/tokens.css"})
    void what_is_too_long_is_refused_in_the_look_of_where_it_was_written(String path, String look, Site site) {
        HttpResponse<String> answer = site.caller().post(path, Map.of("address", "x".repeat(3_000_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("lang=\"fr\"", "<h1>", look).doesNotContain("incident");
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_door_and_back(Site site) {
        HttpResponse<String> answer = site.get("/agents/demandes/26-000001");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/agents/connexion?retour=%2Fagents%2Fdemandes%2F26-000001");
    }
}

package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FromOutside
class HeadersIT {
    @Test
    void it_tells_that_it_is_ready_and_alive(Site site) {
        for (String health : List.of("/health/ready", "/health/live")) {
            HttpResponse<String> answer = site.get(health);

            assertThat(answer.statusCode()).as(health).isEqualTo(200);
            assertThat(answer.body())
                    .as(health)
                    .contains("\"beecitiz\"", "\"UP\"")
                    .doesNotContain("DOWN");
        }
        assertThat(site.get("/health/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/demo/",
                "/demo/liste",
                "/demo/liste?page=2&lang=en",
                "/demo/signaler",
                "/demo/demandes/99-999999",
                "/agents/connexion",
                "/assets/base.css",
                "/nowhere/",
            })
    void every_page_tells_browsers_what_to_refuse(String path, Site site) {
        HttpHeaders headers = site.get(path).headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(headers.allValues("Permissions-Policy")).hasSize(1);
        assertThat(headers.allValues("Referrer-Policy")).hasSize(1);
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/map/demo/0/0/0.json",
                "/api/map/demo/territory.json",
                "/api/map/demo/9/9",
                "/open311/v2/services.json?jurisdiction_id=demo",
                "/open311/v2/nothing.json",
                "/open311/nothing"
            })
    void what_is_no_page_is_taken_for_none(String path, Site site) {
        HttpHeaders headers = site.get(path).headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Content-Type").orElseThrow()).contains("json");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demo/", "/demo/liste", "/demo/signaler", "/nowhere/"})
    void a_portal_page_allows_no_script_nor_style_of_its_own(String path, Site site) {
        assertThat(site.get(path).headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'self'", "style-src 'self'; ", "script-src 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/demo/", "/demo/liste", "/demo/signaler", "/demo/demandes/99-999999", "/nowhere/"})
    void a_portal_page_starts_no_session(String path, Site site) {
        assertThat(site.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/suivi/unknown", "/demo/signaler/unknown/quoi", "/agents/", "/agents/connexion"})
    void a_private_page_is_kept_by_nobody(String path, Site site) {
        HttpHeaders headers = site.get(path).headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(headers.firstValue("Referrer-Policy").orElseThrow()).isIn("no-referrer", "same-origin");
    }

    @Test
    void a_session_cookie_is_out_of_reach_of_scripts(Site site) {
        assertThat(site.get("/agents/connexion").headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"));
    }
}

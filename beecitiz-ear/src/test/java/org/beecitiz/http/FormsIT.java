package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FromOutside
class FormsIT {
    @ParameterizedTest
    @ValueSource(strings = {"/demo/signaler", "/agents/connexion", "/demo/suivi/unknown"})
    void what_another_site_posts_is_refused(String path, Site site) {
        HttpResponse<String> foreign = site.post(path, "email=a%40b.example", "Origin", "https://elsewhere.example");
        HttpResponse<String> hidden =
                site.post(path, "email=a%40b.example", "Origin", "null", "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> missing = site.post(path, "email=a%40b.example");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(hidden.statusCode()).isEqualTo(403);
        assertThat(missing.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("<html").doesNotContain("Exception", "at org.");
    }

    @Test
    void an_origin_that_only_begins_alike_is_foreign(Site site) {
        assertThat(site.post("/demo/signaler", "", "Origin", site.address() + ".elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_draft_without_its_step_leads_to_the_first(Site site) {
        HttpResponse<String> cut = site.get("/demo/signaler/Y_d2ZUFnOKcd87X2osl3Cg");

        assertThat(cut.statusCode()).isEqualTo(302);
        assertThat(cut.headers().firstValue("Location"))
                .hasValue(site.address() + "/demo/signaler/Y_d2ZUFnOKcd87X2osl3Cg/ou");
    }

    @Test
    void our_own_form_is_let_through(Site site) {
        assertThat(site.post("/agents/connexion", "", "Origin", site.address()).statusCode())
                .isNotEqualTo(403);
    }
}

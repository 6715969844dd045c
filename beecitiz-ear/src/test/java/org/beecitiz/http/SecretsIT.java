package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.beecitiz.harness.Caller;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret opens what it is of, once more as the first time, and nothing else. */
@FromOutside
class SecretsIT {
    @Test
    void a_draft_that_was_sent_leads_to_its_receipt_and_changes_no_more(Site site) {
        World world = World.of(site);
        Caller resident = world.caller(Who.ANYONE);
        String draft = world.fill("/demo2/signaler/{open-draft}");
        String before = site.stored();

        List<HttpResponse<String>> again = List.of(
                resident.post(draft + "/vous", Map.of("form", "form", "send", "", "email", "autre@courriel.example")),
                resident.post(
                        draft + "/quoi",
                        Map.of("form", "form", "next", "", "kind", "IDEA", "category", world.fill("{category}"))),
                resident.post(draft + "/ou", Map.of("form", "form", "next", "", "zone", world.fill("{zone}"))),
                resident.get(draft + "/photos"));

        assertThat(again).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(draft + "/merci");
        });
        String photos = world.fill("/api/photos/demo2/brouillons/{open-draft}");
        assertThat(resident.upload(photos, "photo", "a.jpg", new byte[] {1}).statusCode())
                .isEqualTo(422);
        assertThat(resident.ask("DELETE", photos + "/0123456789abcdef0123456789abcdef")
                        .statusCode())
                .isEqualTo(422);
        assertThat(site.stored()).isEqualTo(before);
    }

    @Test
    void a_secret_that_was_altered_opens_nothing(Site site) {
        World world = World.of(site);
        String secret = world.fill("{secret}");
        String flipped = secret.substring(0, 20) + (secret.charAt(20) == 'A' ? 'B' : 'A') + secret.substring(21);
        String before = site.stored();

        for (String other : List.of(
                secret.substring(1),
                secret.substring(0, secret.length() - 1),
                secret + "A",
                secret + "=",
                flipped,
                secret.toUpperCase(java.util.Locale.ROOT),
                world.fill("{open}"),
                world.fill("{draft}"),
                world.fill("{foreign-secret}"))) {
            Caller anyone = world.caller(Who.ANYONE);
            String page = "/demo2/suivi/" + other;
            Map<String, String> oneClick = Map.of("List-Unsubscribe", "One-Click");

            assertThat(anyone.get(page).statusCode()).as(other).isEqualTo(404);
            assertThat(anyone.get(page + "/courriels").statusCode()).as(other).isEqualTo(404);
            assertThat(anyone.post(page, Map.of("withdrawal", "withdrawal", "withdraw", ""))
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
            assertThat(anyone.post("/api/desabonnement/demo2/" + other, oneClick)
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(site.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "One-click", "x", "\"><script>"})
    void mails_go_on_unless_the_mail_program_says_it_clearly(String body, Site site) {
        World world = World.of(site);
        String address = world.fill("/api/desabonnement/demo2/{secret}");
        String before = site.stored();

        HttpResponse<String> answer = world.caller(Who.ANYONE).post(address, Map.of("List-Unsubscribe", body));

        assertThat(answer.statusCode()).isEqualTo(400);
        Clean.check(answer, address);
        assertThat(world.caller(Who.ANYONE).get(address).statusCode()).isEqualTo(302);
        assertThat(site.stored()).isEqualTo(before);
    }
}

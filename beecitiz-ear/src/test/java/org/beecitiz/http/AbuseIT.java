package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beecitiz.harness.Caller;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;

/** What programs try with a form that asks for no account: they are stopped, and people lose nothing by it. */
@FromOutside
class AbuseIT {
    private static final int TOO_MANY = 429;

    @Test
    void from_one_address_ten_are_received_in_a_minute_and_the_next_when_it_is_said(Site site) {
        Caller hasty = site.caller().from("203.0.113.7");
        List<String> drafts = IntStream.range(0, 11)
                .mapToObj(i -> filledIn(hasty, World.of(site)))
                .toList();
        site.passesAsForPeople();

        assertThat(IntStream.range(0, 10)
                        .mapToObj(i -> send(hasty, drafts.get(i), "hasty" + i + "@courriel.example"))
                        .map(HttpResponse::statusCode))
                .containsOnly(302);
        String before = site.stored();
        HttpResponse<String> refused = send(hasty, drafts.get(10), "last@courriel.example");
        assertThat(refused.statusCode()).isEqualTo(TOO_MANY);
        assertThat(refused.body()).contains("Trop d’envois en peu de temps", "last@courriel.example", "Ana Costa");
        assertThat(site.stored()).isEqualTo(before);

        site.passes(Duration.ofSeconds(
                Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow())));
        assertThat(send(hasty, drafts.get(10), "last@courriel.example").statusCode())
                .isEqualTo(302);
    }

    @Test
    void nor_are_more_received_of_one_author_from_everywhere(Site site) {
        List<Caller> everywhere = IntStream.range(0, 11)
                .mapToObj(i -> site.caller().from("198.51.100." + i))
                .toList();
        List<String> drafts = everywhere.stream()
                .map(somebody -> filledIn(somebody, World.of(site)))
                .toList();
        site.passesAsForPeople();
        List<HttpResponse<String>> answers = IntStream.range(0, 11)
                .mapToObj(i -> send(everywhere.get(i), drafts.get(i), "Everywhere@courriel.example"))
                .toList();

        assertThat(answers.subList(0, 10))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(302));
        assertThat(answers.get(10).statusCode()).isEqualTo(TOO_MANY);
    }

    @Test
    void who_makes_up_the_beginning_of_the_way_is_known_by_its_end(Site site) {
        World world = World.of(site);
        List<Integer> answers = IntStream.range(0, 21)
                .mapToObj(i -> start(site.caller().from("192.0.2." + i + ", 203.0.113.99"), world)
                        .statusCode())
                .toList();

        assertThat(answers.subList(0, 20)).containsOnly(302);
        assertThat(answers.get(20)).isEqualTo(TOO_MANY);
    }

    @Test
    void what_is_sent_at_once_is_received_a_moment_later(Site site) {
        Caller fast = site.caller().from("203.0.113.20");
        String draft = filledIn(fast, World.of(site));

        HttpResponse<String> tooFast = send(fast, draft, "fast@courriel.example");
        assertThat(tooFast.statusCode()).isEqualTo(200);
        assertThat(tooFast.body()).contains("Votre envoi est arrivé très vite", "fast@courriel.example", "Ana Costa");

        site.passesAsForPeople();
        assertThat(send(fast, draft, "fast@courriel.example").statusCode()).isEqualTo(302);
    }

    @Test
    void who_fills_in_the_field_that_nobody_sees_is_told_and_may_empty_it(Site site) {
        Caller robot = site.caller().from("203.0.113.30");
        String draft = filledIn(robot, World.of(site));
        site.passesAsForPeople();
        String before = site.stored();

        Map<String, String> form = new HashMap<>(form("robot@courriel.example"));
        form.put("website", "https://spam.example");
        HttpResponse<String> trapped = robot.post(draft + "/vous", form);
        assertThat(trapped.statusCode()).isEqualTo(200);
        assertThat(trapped.body())
                .contains("Ce champ doit rester vide", "robot@courriel.example")
                .doesNotContain("https://spam.example");
        assertThat(site.stored()).isEqualTo(before);

        assertThat(send(robot, draft, "robot@courriel.example").statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> start(Caller by, World world) {
        return by.post(
                "/demo2/signaler",
                Map.of(
                        "form", "form",
                        "next", "",
                        "latitude", world.fill("{lat}"),
                        "longitude", world.fill("{lon}"),
                        "address", "Devant la mairie"));
    }

    /** The path of a draft that lacks its author alone. */
    private static String filledIn(Caller by, World world) {
        String what =
                start(by, world).headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        HttpResponse<String> described = by.post(
                what,
                Map.of(
                        "form", "form",
                        "next", "",
                        "kind", "REQUEST",
                        "category", world.fill("{category}"),
                        "description", "Le panneau penche"));
        assertThat(described.statusCode()).isEqualTo(302);
        return what.replaceFirst("/quoi$", "");
    }

    private static HttpResponse<String> send(Caller by, String draft, String email) {
        return by.post(draft + "/vous", form(email));
    }

    private static Map<String, String> form(String email) {
        return Map.of("form", "form", "send", "", "email", email, "name", "Ana Costa");
    }
}

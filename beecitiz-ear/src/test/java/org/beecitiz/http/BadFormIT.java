package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of every page gets nonsense in each of its fields: it is refused in words, nothing is stored, nothing typed is lost. */
@FromOutside
class BadFormIT {
    private static final Path VIEWS = Path.of("../beecitiz-web/src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<h:form id=\"([^\"]+)\"");

    static List<Form> forms() {
        return Forms.ALL;
    }

    @Test
    void every_form_is_in_the_list() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(VIEWS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                FORM.matcher(Files.readString(file))
                        .results()
                        .forEach(form -> written.add(VIEWS.relativize(file) + " " + form.group(1)));
            }
        }

        assertThat(Forms.ALL.stream().map(form -> form.file() + " " + form.id()).collect(Collectors.toSet()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nonsense_in_a_field_is_refused_and_stores_nothing(Form form, Site site) {
        World world = World.of(site);
        String before = site.stored();
        for (Form.Field field : form.fields()) {
            Stream.concat(field.kind().nonsense().stream(), field.foreign().stream())
                    .map(world::fill)
                    .forEach(nonsense -> {
                        String asked = "%s, %s: %.60s".formatted(form, field.name(), nonsense);
                        HttpResponse<String> answer = send(world, form, Map.of(field.name(), nonsense));

                        Clean.checkRefusal(answer, asked);
                        if (answer.statusCode() == 200) {
                            checkNothingIsLost(world, form, field, nonsense, answer, asked);
                        }
                    });
        }
        assertThat(site.stored()).as(form.toString()).isEqualTo(before);
    }

    private static void checkNothingIsLost(
            World world, Form form, Form.Field bad, String nonsense, HttpResponse<String> answer, String asked) {
        String page = Clean.read(answer);
        form.fields().stream()
                .filter(field -> field.kind().isTyped() && !field.equals(bad))
                .forEach(field -> assertThat(page).as(asked).contains(world.fill(field.good())));
        // A line of its own is what a browser makes of a line break.
        if (bad.kind().isTyped() && !nonsense.isBlank() && !nonsense.matches("(?s).*\\p{Cntrl}.*")) {
            assertThat(page.contains(nonsense)).as(asked + " is kept").isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void another_site_cannot_post_it(Form form, Site site) {
        World world = World.of(site);
        String before = site.stored();

        HttpResponse<String> foreign = site.post(
                world.fill(form.path()), "x=y", "Origin", "https://elsewhere.example", "Accept-Language", "fr");

        assertThat(foreign.statusCode()).isEqualTo(403);
        Clean.check(foreign, form.toString());
        assertThat(site.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whoever_is_not_signed_in_is_led_to_the_door(Form form, Site site) {
        if (form.who() == Who.ANYONE) {
            return;
        }
        World world = World.of(site);
        String before = site.stored();

        HttpResponse<String> answer = site.caller().post(world.fill(form.path()), filled(world, form, Map.of()));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/agents/connexion?retour=");
        assertThat(site.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_was_typed_is_taken_in_whatever_the_view_state(Form form, Site site) {
        List<Form.Field> typed =
                form.fields().stream().filter(field -> field.kind().isTyped()).toList();
        List<Form.Field> owed = form.fields().stream()
                .filter(field -> field.kind() == Kind.WORDS_OWED || field.kind() == Kind.EMAIL)
                .toList();
        if (owed.isEmpty()) {
            return;
        }
        World world = World.of(site);
        for (String state : List.of("", "-7:9", "stale", Nonsense.MARKUP)) {
            HttpResponse<String> answer = send(
                    world,
                    form,
                    Map.of("jakarta.faces.ViewState", state, owed.get(0).name(), ""));

            Clean.checkRefusal(answer, form + " of " + state);
            typed.stream().filter(field -> !field.equals(owed.get(0))).forEach(field -> assertThat(Clean.read(answer))
                    .contains(world.fill(field.good())));
        }
    }

    private static HttpResponse<String> send(World world, Form form, Map<String, String> instead) {
        return world.caller(form.who()).post(world.fill(form.path()), filled(world, form, instead));
    }

    /** A browser leaves the view state in; without it the same is expected. */
    private static Map<String, String> filled(World world, Form form, Map<String, String> instead) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put(form.id(), form.id());
        filled.put(world.fill(form.button()), "");
        form.fields().forEach(field -> filled.put(field.name(), world.fill(field.good())));
        filled.putAll(instead);
        return filled;
    }
}

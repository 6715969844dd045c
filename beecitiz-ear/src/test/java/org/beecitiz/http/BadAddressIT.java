package org.beecitiz.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Every address gets nonsense in what it names and in each of its parameters: it answers calmly, and shows nobody what is not theirs. */
@FromOutside
class BadAddressIT {
    private static final Path SOURCES = Path.of("../beecitiz-web/src/main");
    private static final Pattern PAGE = Pattern.compile("(?s).*(?:<ui:composition [^>]*template=\"|<html ).*");
    private static final Pattern SERVED = Pattern.compile("(?s).*@(?:WebServlet|GET|POST)\\b.*");
    private static final Set<String> LAYOUTS =
            Set.of("portal/template.xhtml", "portal/plain.xhtml", "backoffice/template.xhtml", "errors/error.xhtml");

    static List<Address> addresses() {
        return Addresses.ALL;
    }

    @Test
    void every_page_servlet_and_resource_is_in_the_list() throws IOException {
        Set<String> written = new TreeSet<>();
        for (Path view : files("webapp", PAGE)) {
            written.add(SOURCES.resolve("webapp").relativize(view).toString());
        }
        written.removeAll(LAYOUTS);
        for (Path java : files("java", SERVED)) {
            written.add(java.getFileName().toString().replace(".java", ""));
        }

        assertThat(Addresses.ALL.stream().map(Address::source).collect(Collectors.toSet()))
                .isEqualTo(written);
    }

    private static List<Path> files(String folder, Pattern like) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".xhtml")
                            || file.toString().endsWith(".java"))
                    .filter(file -> like.matcher(textOf(file)).matches())
                    .toList();
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nonsense_in_a_parameter_is_left_out_or_refused(Address address, Site site) {
        World world = World.of(site);
        String path = world.fill(address.path());
        for (String parameter : address.parameters()) {
            for (String nonsense : Nonsense.and(Nonsense.WORDS, "", "NaN,NaN,NaN,NaN", "180,90,-180,-90")) {
                String asked = path + "?" + parameter + "=" + URLEncoder.encode(nonsense, UTF_8);
                HttpResponse<String> answer = world.caller(address.who()).get(asked);

                Clean.check(answer, asked);
                assertThat(answer.statusCode()).as(asked).isIn(200, 302, 400, 404, 405);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void what_is_not_there_is_not_found(Address address, Site site) {
        World world = World.of(site);
        for (String name : named(address)) {
            for (String nonsense : Nonsense.and(Nonsense.WORDS, "", "99-999999", "00-000000", "A".repeat(32))) {
                String other = address.path().replace("{" + name + "}", encoded(nonsense));
                String asked = world.fill(other);
                HttpResponse<String> answer = world.caller(address.who()).get(asked);

                Clean.check(answer, asked);
                if (!asked.equals(world.fill(address.path())) && !isSane(name, nonsense)) {
                    assertThat(answer.statusCode()).as(asked).isIn(400, 403, 404, 405);
                }
            }
        }
    }

    // Zero is a zoom, a column and a row of the map.
    private static boolean isSane(String name, String nonsense) {
        return Set.of("zoom", "column", "row").contains(name) && nonsense.equals("0");
    }

    private static List<String> named(Address address) {
        return Pattern.compile("\\{([a-z-]+)}")
                .matcher(address.path())
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    // A path is not decoded as a query is.
    private static String encoded(String nonsense) {
        return URLEncoder.encode(nonsense, UTF_8).replace("+", "%20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/agents/demandes/{foreign-open}",
                "/administration/regles?modifier={foreign-rule}",
                "/administration/regles?retirer={foreign-rule}",
                "/administration/regles?sujet={foreign-category}",
                "/administration/regles?sujet={category}&secteur={foreign-zone}",
                "/administration/services?modifier={foreign-department}",
                "/administration/agents?modifier={foreign-agent}",
                "/administration/agents?retirer={foreign-agent}",
                "/administration/categories?ajouter={foreign-category}",
                "/administration/categories?modifier={foreign-category}",
                "/administration/categories?retirer={foreign-category}",
                "/demo2/suivi/{foreign-secret}",
                "/demo2/suivi/{foreign-secret}/courriels",
                "/demo2/signaler/{foreign-draft}/ou",
                "/demo2/signaler/{foreign-draft}/quoi",
                "/demo2/signaler/{foreign-draft}/photos",
                "/demo2/signaler/{foreign-draft}/vous",
                "/demo2/signaler/{foreign-draft}/merci",
                "/api/desabonnement/demo2/{foreign-secret}",
            })
    void what_is_another_collectivitys_is_not_found(String address, Site site) {
        World world = World.of(site);
        HttpResponse<String> answer = world.caller(Who.ADMINISTRATOR).get(world.fill(address));

        assertThat(answer.statusCode()).isEqualTo(404);
        Clean.check(answer, address);
    }

    @Test
    void references_of_two_collectivites_are_no_secret_of_either(Site site) {
        World world = World.of(site);
        String list = world.caller(Who.AGENT)
                .get("/agents/?vue=toutes&categorie=" + world.fill("{foreign-category}"))
                .body();

        assertThat(list).doesNotContain("/agents/demandes/");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void what_is_behind_the_door_stays_there(Address address, Site site) {
        World world = World.of(site);
        String path = world.fill(address.path());
        if (address.who() != Who.ANYONE && !path.startsWith("/api/")) {
            HttpResponse<String> led = site.caller().get(path);
            assertThat(led.statusCode()).isEqualTo(302);
            assertThat(led.headers().firstValue("Location").orElseThrow()).contains("/agents/connexion?retour=");
        }
        if (address.who() == Who.ADMINISTRATOR) {
            HttpResponse<String> refused =
                    site.caller().signedInAs("agent@demo.example").get(path);
            assertThat(refused.statusCode()).isEqualTo(403);
            Clean.check(refused, path);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void methods_that_it_does_not_know_are_refused(Address address, Site site) {
        World world = World.of(site);
        String path = world.fill(address.path());
        for (String method : List.of("PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND")) {
            HttpResponse<String> answer = world.caller(address.who()).ask(method, path);

            assertThat(answer.body()).as(method + path).doesNotContain("Payara", "GlassFish", "Exception");
            if (address.isPage()) {
                assertThat(answer.statusCode()).as(method + path).isIn(400, 405);
            }
        }
    }
}

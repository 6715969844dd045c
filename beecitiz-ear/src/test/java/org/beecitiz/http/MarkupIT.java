package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beecitiz.harness.Caller;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;

/** Markup and SQL are words like any other: kept as they were typed, and shown as text wherever they are shown. */
@FromOutside
class MarkupIT {
    private static final String WORDS = Nonsense.MARKUP + Nonsense.SQL + " & ${7*7} #{7*7} {0}";

    @Test
    void what_a_resident_writes_is_shown_as_text(Site site) {
        World world = World.of(site);
        Caller resident = world.caller(Who.ANYONE);
        String draft = done(resident.post(
                        "/demo2/signaler",
                        form(world, "form", "next", "latitude", "{lat}", "longitude", "{lon}", "address", WORDS)))
                .replaceFirst(".*/signaler/([^/]+)/.*", "/demo2/signaler/$1");
        done(resident.post(
                draft + "/quoi",
                form(world, "form", "next", "kind", "REQUEST", "category", "{category}", "description", WORDS)));
        shown(resident, draft + "/ou", draft + "/quoi", draft + "/vous");
        site.passesAsForPeople();
        done(resident.post(
                draft + "/vous",
                form(
                        world,
                        "form",
                        "send",
                        "email",
                        "o'brien+x@courriel.example",
                        "name",
                        "\"><script>alert(1)",
                        "phone",
                        "01 02")));
        String receipt = resident.get(draft + "/merci").body();
        String reference = receipt.replaceFirst("(?s).*?(\\d\\d-\\d{6}).*", "$1");
        String own = receipt.replaceFirst("(?s).*?(/demo2/suivi/[A-Za-z0-9_-]+).*", "$1");
        done(resident.post(own, form(world, "words", "add", "message", WORDS)));

        shown(resident, own, "/demo2/demandes/" + reference);
        shown(world.caller(Who.AGENT), "/agents/demandes/" + reference);
        shown(resident, "/demo2/liste?page=1");
        shown(world.caller(Who.AGENT), "/agents/?vue=toutes");
    }

    @Test
    void what_an_agent_writes_is_shown_as_text(Site site) {
        World world = World.of(site);
        Caller agent = world.caller(Who.AGENT);
        String ticket = world.fill("/agents/demandes/{open}");
        done(agent.post(ticket, form(world, "write", "write-go", "write-to", "author", "write-text", WORDS)));
        done(agent.post(ticket, form(world, "write", "write-go", "write-to", "note", "write-text", WORDS)));

        shown(agent, ticket);
        shown(world.caller(Who.ANYONE), world.fill("/demo2/suivi/{secret}"));
    }

    @Test
    void what_an_administrator_writes_is_shown_as_text(Site site) {
        World world = World.of(site);
        Caller administrator = world.caller(Who.ADMINISTRATOR);
        done(administrator.post(
                "/administration/services",
                form(world, "panel", "save", "ajouter", "0", "name", WORDS, "address", WORDS)));
        shown(
                administrator,
                "/administration/services",
                "/administration/regles?ajouter",
                "/administration/agents?ajouter");
        done(administrator.post(
                "/administration/categories",
                form(
                        world,
                        "panel",
                        "save",
                        "ajouter",
                        "0",
                        "name",
                        WORDS,
                        "nameEn",
                        WORDS,
                        "icon",
                        "bench",
                        "family",
                        "mobilier")));
        shown(administrator, "/administration/categories", "/administration/regles?ajouter", "/agents/?vue=toutes");
        done(administrator.post(
                "/administration/agents",
                form(
                        world,
                        "panel",
                        "save",
                        "ajouter",
                        "0",
                        "fullName",
                        WORDS,
                        "email",
                        "o'brien@courriel.example",
                        "department",
                        "{department}",
                        "role",
                        "AGENT",
                        "locale",
                        "fr",
                        "password",
                        "une longue phrase")));
        shown(administrator, "/administration/agents", "/agents/absences", world.fill("/agents/demandes/{open}"));
    }

    @Test
    void what_is_searched_for_is_shown_as_text(Site site) {
        World world = World.of(site);
        String words = java.net.URLEncoder.encode(WORDS, java.nio.charset.StandardCharsets.UTF_8);

        for (String path : List.of("/demo2/liste?q=", "/demo2/?q=")) {
            Clean.check(world.caller(Who.ANYONE).get(path + words), path);
        }
        for (String path : List.of("/agents/?texte=", "/administration/envois?adresse=")) {
            Clean.check(world.caller(Who.AGENT).get(path + words), path);
        }
    }

    private static void shown(Caller caller, String... paths) {
        for (String path : paths) {
            HttpResponse<String> page = caller.get(path);

            Clean.check(page, path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(Clean.read(page)).as(path).contains(WORDS);
        }
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static Map<String, String> form(World world, String id, String button, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put(id, id);
        form.put(button, "");
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1].equals(WORDS) ? WORDS : world.fill(fields[i + 1]));
        }
        return form;
    }
}

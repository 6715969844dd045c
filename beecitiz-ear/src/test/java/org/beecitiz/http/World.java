package org.beecitiz.http;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beecitiz.harness.Caller;
import org.beecitiz.harness.Site;

/**
 * What there is in demo2, where everything is tried: tickets, a draft, an absence, all by name; and the same of demo, which is foreign to it. It is
 * made by the pages themselves, once.
 */
final class World {
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");
    private static World only;
    private static boolean tried;

    private final Map<String, String> values = new HashMap<>();
    private final Site site;
    private final Caller anyone;
    private final Caller agent;

    private World(Site site) {
        this.site = site;
        anyone = site.caller();
        agent = site.caller().signedInAs("agent@demo2.example");
        values.putAll(Map.of(
                "town", "demo2",
                "zoom", "0",
                "column", "0",
                "row", "0",
                "health", "ready",
                "photo", "0123456789abcdef0123456789abcdef",
                "token", "0123456789abcdef0123456789abcdef"));
        furnish("demo2", "", agent);
        furnish("demo", "foreign-", site.caller().signedInAs("admin@demo.example"));
    }

    static synchronized World of(Site site) {
        if (only == null) {
            if (tried) {
                throw new IllegalStateException("it could not be made, as the first test that asked for it tells");
            }
            tried = true;
            only = new World(site);
        }
        return only;
    }

    /** Who asks, with what they are signed in as. */
    Caller caller(Who who) {
        return who == Who.ANYONE ? anyone : agent;
    }

    /** The text with its names in braces replaced. */
    String fill(String text) {
        return NAME.matcher(text).replaceAll((MatchResult name) -> Matcher.quoteReplacement(value(name.group(1))));
    }

    private String value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("nothing is named " + name + " in " + values.keySet());
        }
        return values.get(name);
    }

    private void furnish(String town, String prefix, Caller administrator) {
        String where = anyone.get("/" + town + "/signaler").body();
        values.put(prefix + "lat", first(where, "data-lat=\"([^\"]+)\""));
        values.put(prefix + "lon", first(where, "data-lon=\"([^\"]+)\""));
        values.put(prefix + "zone", first(where, "(?s)<select[^>]*name=\"zone\".*?<option value=\"(\\d+)\""));
        String draft = draft(town, prefix);
        values.put(prefix + "draft", draft);
        report(town, prefix, "open", "secret");
        report(town, prefix, "resolved", "resolved-secret");
        report(town, prefix, "rejected", "rejected-secret");
        support(town, prefix);
        String ticket = administrator.get(ticket(prefix + "open")).body();
        values.put(prefix + "version", first(ticket, "take-version\"[^>]*value=\"([^\"]+)\""));
        values.put(
                prefix + "department", first(ticket, "(?s)<select[^>]*reassign-department.*?<option value=\"(\\d+)\""));
        values.put(
                prefix + "agent",
                first(administrator.get("/administration/agents").body(), "\\?modifier=(\\d+)"));
        values.put(
                prefix + "rule",
                first(administrator.get("/administration/regles").body(), "\\?modifier=(\\d+)"));
        close(administrator, ticket(prefix + "resolved"), "RESOLVED");
        close(administrator, ticket(prefix + "rejected"), "REJECTED");
        beAway(administrator, prefix);
    }

    private String ticket(String name) {
        return "/agents/demandes/" + value(name);
    }

    private String draft(String town, String prefix) {
        HttpResponse<String> placed = anyone.post(
                "/" + town + "/signaler",
                Map.of(
                        "form", "form",
                        "next", "",
                        "latitude", value(prefix + "lat"),
                        "longitude", value(prefix + "lon"),
                        "address", "Devant la mairie"));
        String draft = first(placed.headers().firstValue("Location").orElse(""), "/signaler/([^/]+)/quoi");
        String what = "/" + town + "/signaler/" + draft + "/quoi";
        values.put(prefix + "category", first(anyone.get(what).body(), "name=\"category\" value=\"(\\d+)\""));
        must(anyone.post(
                what,
                Map.of(
                        "form", "form",
                        "next", "",
                        "kind", "REQUEST",
                        "category", value(prefix + "category"),
                        "description", "Le panneau penche")));
        return draft;
    }

    private void report(String town, String prefix, String reference, String secret) {
        String draft = draft(town, prefix);
        String path = "/" + town + "/signaler/" + draft;
        values.put(prefix + reference + "-draft", draft);
        site.passesAsForPeople();
        must(anyone.post(path + "/vous", Map.of("form", "form", "send", "", "email", "resident@courriel.example")));
        String receipt = anyone.get(path + "/merci").body();
        values.put(prefix + reference, first(receipt, "(\\d\\d-\\d{6})"));
        values.put(prefix + secret, first(receipt, "/" + town + "/suivi/([A-Za-z0-9_-]+)"));
    }

    private void support(String town, String prefix) {
        String address = prefix + "neighbour@courriel.example";
        String page = "/" + town + "/demandes/" + value(prefix + "open");
        must(anyone.post(page, Map.of("support", "support", "support-go", "", "email", address)));
        String link = site.mailbox(address)
                .await("[" + value(prefix + "open") + "] Confirmez votre soutien")
                .link();
        values.put(prefix + "support-secret", first(link, "/" + town + "/soutien/([A-Za-z0-9_-]+)"));
    }

    private static void close(Caller by, String ticket, String status) {
        must(by.post(
                ticket,
                Map.of(
                        "status-form", "status-form",
                        "status-go", "",
                        "next-status", status,
                        "status-explanation", "C’est vu")));
    }

    private void beAway(Caller administrator, String prefix) {
        String soon =
                LocalDate.now(java.time.ZoneId.of("Europe/Paris")).plusDays(300).format(DateTimeFormatter.ISO_DATE);
        values.put(prefix + "soon", soon);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("announce", "announce");
        form.put("announce-go", "");
        form.put("agent", value(prefix + "agent"));
        form.put("firstDay", soon);
        form.put("lastDay", soon);
        form.put("deputy", "");
        must(administrator.post("/agents/absences", form));
        String absences = administrator.get("/agents/absences").body();
        values.put(prefix + "cancel-button", first(absences, "name=\"([^\"]*cancel-it)\""));
        values.put(prefix + "absence", first(absences, "name:\"cancel\",value:\"(\\d+)\""));
    }

    private static void must(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("not done: " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}

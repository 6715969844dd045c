package org.beecitiz.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.organisation.DepartmentView;
import org.beecitiz.ticket.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Titre",
                "* point",
                "- point",
                "+ point",
                "1. premier",
                "1) premier",
                "> cité",
                "**gras** _souligné_ `code` ~~barré~~",
                "---",
                "***",
                "===",
                "```",
                "| a | b |",
                "[clic](http://voleur.example)",
                "![image](http://voleur.example/x.png)",
                "[ref]: http://voleur.example",
                "<script>alert(1)</script>",
                "<http://voleur.example>",
                "https://voleur.example/?a=1&b=2",
                "&amp; &lt;b&gt; &#60;",
                "fin \\",
                "\\",
                "a\\*b",
                "{{secret}} {{{link}}} {{#idea}}",
                "«À l’angle», n° 12 … 100 %",
                "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
            })
    void whatPeopleTypeIsReadAsTheyTypedIt(String typed) {
        MailText mail = explained(typed);
        assertThat(mail.text()).contains("\n" + "«" + typed + "»\n");
        assertThat(html(mail)).contains(">" + escaped(typed) + "</p>\n</blockquote>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    06-12-34", "\t06-12-34", "  \t  06-12-34", "06-12-34    ", "\u000B06-12-34"})
    void spacesAroundALineAreNoMarkup(String typed) {
        MailText mail = explained(typed);
        assertThat(mail.text()).contains("06-12-34").doesNotContain("\\");
        assertThat(html(mail)).contains("06-12-34</p>").doesNotContain("\\", "<code", "<pre");
    }

    @Test
    void typedTextMakesNoElementOfItsOwn() {
        String nothing = html(explained("rien"));
        String nasty = html(explained("<img src=x onerror=alert(1)> [x](javascript:alert(1)) <b>"));
        assertThat(elements(nasty)).isEqualTo(elements(nothing));
    }

    @Test
    void oneLineFieldsStayOnTheirLine() {
        Map<String, Object> model = model("rien");
        model.put("address", "12 rue des Tilleuls\n\n# Gagné\n\n    code");
        MailText mail = MailText.of(MailTemplate.TO_HANDLE, Locale.FRENCH, model);
        assertThat(mail.subject()).isEqualTo("[26-004217] Lampadaire éteint, 12 rue des Tilleuls # Gagné code");
        assertThat(mail.text()).contains("- Lieu : 12 rue des Tilleuls # Gagné code\n");
        model.put("address", "12 rue des Tilleuls");
        MailText plain = MailText.of(MailTemplate.TO_HANDLE, Locale.FRENCH, model);
        assertThat(elements(html(mail))).isEqualTo(elements(html(plain)));
    }

    @Test
    void theSubjectIsPlainAndOneLine() {
        Map<String, Object> model = model("rien");
        model.put("category", "Trous & bosses <5 cm>");
        model.put("address", "12 rue\r\nBcc: voleur@voleur.example");
        assertThat(MailText.of(MailTemplate.TO_HANDLE, Locale.FRENCH, model).subject())
                .isEqualTo("[26-004217] Trous & bosses <5 cm>, 12 rue Bcc: voleur@voleur.example");
    }

    @Test
    void theLinkIsTheButtonInTheCollectivitysColour() {
        assertThat(html(explained("rien")))
                .containsOnlyOnce("background:#1a5fb4")
                .containsPattern(
                        "<a (?=[^>]*href=\"https://rivebelle.example/rivebelle/suivi/AAAA_b-B\")[^>]*background:#1a5fb4[^>]*>Suivre ma demande</a>");
    }

    @Test
    void theHtmlNamesItsLanguageSubjectAndCollectivity() {
        assertThat(html(explained("rien")))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"fr\">",
                        "<title>[26-004217] Votre demande est résolue</title>",
                        ">Ville de Rivebelle</td>");
    }

    @Test
    void aLanguageThatIsNotEnglishIsFrench() {
        assertThat(MailText.of(MailTemplate.RESOLVED, Locale.GERMAN, model("rien"))
                        .subject())
                .isEqualTo("[26-004217] Votre demande est résolue");
        assertThat(MailText.of(MailTemplate.RESOLVED, Locale.UK, model("rien")).subject())
                .isEqualTo("[26-004217] Your request is resolved");
    }

    private static MailText explained(String explanation) {
        return MailText.of(MailTemplate.RESOLVED, Locale.FRENCH, model(explanation));
    }

    private static String html(MailText mail) {
        return mail.html(Town.RIVEBELLE.view(), Locale.FRENCH);
    }

    private static Map<String, Object> model(String explanation) {
        Map<String, Object> model = new HashMap<>();
        model.put("reference", "26-004217");
        model.put("collectivity", "Ville de Rivebelle");
        model.put("category", "Lampadaire éteint");
        model.put("address", "12 rue des Tilleuls");
        model.put("zone", "Centre");
        model.put("description", List.of("rien"));
        model.put("department", new DepartmentView(new DepartmentId(10), "Voirie", null, null, null));
        model.put("receivedAt", "dimanche 22 novembre 2026 à 18 h 42");
        model.put("estimate", "");
        model.put("words", List.of(explanation));
        model.put("status", Map.of("RESOLVED", true));
        model.put("hasAlso", false);
        model.put("also", List.of());
        model.put("idea", false);
        model.put("link", "https://rivebelle.example/rivebelle/suivi/AAAA_b-B");
        model.put("unsubscribe", "https://rivebelle.example/rivebelle/suivi/AAAA_b-B/courriels");
        return model;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static List<String> elements(String html) {
        return Pattern.compile("</?[a-zA-Z!][^\\s>]*")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

package org.beecitiz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.stories.Parts.button;
import static org.beecitiz.stories.Parts.dialog;
import static org.beecitiz.stories.Parts.heading;
import static org.beecitiz.stories.Parts.link;
import static org.beecitiz.stories.Parts.region;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.beecitiz.harness.Visitor;
import org.beecitiz.harness.Visitors;
import org.beecitiz.testing.Mailbox;
import org.beecitiz.testing.ReceivedMail;
import org.junit.jupiter.api.Test;

/** A street lamp is out: from the resident's phone to the agent's desk, back to the resident, and into the archive. */
@FromOutside
class WalkScenarioIT {
    private static final String AUTHOR = "habitante@courriel.example";
    private static final String AGENT = "agent2@demo.example";
    private static final String PASSWORD = "beecitiz";
    private static final Duration LONGER_THAN_MAILS_ARE_HELD = Duration.ofSeconds(20);

    @Test
    void a_street_lamp_is_reported_resolved_and_archived(Site site, Visitors visitors) {
        Visitor resident = visitors.onPhone("resident");
        Visitor agent = visitors.onDesktop("agent");
        Mailbox author = site.mailbox(AUTHOR);

        Report report = reports(resident, site);
        String reference = report.reference();
        readsAcknowledgment(resident, author, reference);

        opensTicketFromMail(agent, site, reference);
        announcesDate(agent);
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        author.await("[" + reference + "] Un délai pour votre demande");

        resolves(agent, "L’ampoule et le fusible sont changés.");
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        ReceivedMail resolved = author.await("[" + reference + "] Votre demande est résolue");
        assertThat(resolved.text())
                .contains("L’ampoule et le fusible sont changés.")
                .doesNotContain("Karim");

        seesItResolved(resident, report);
        assertThat(resident.complaints()).isEmpty();
        assertThat(agent.complaints()).isEmpty();

        site.passes(Duration.ofDays(30));
        site.run("archive-tickets");
        findsItGone(resident, report);
        findsItInTheArchive(agent, reference);
    }

    private static Report reports(Visitor resident, Site site) {
        Page page = resident.page();
        page.navigate("/demo/");
        Locator report = link(page, "Signaler ou proposer");
        resident.scan(report);
        resident.picture("map");
        report.click();

        assertThat(heading(page, "Où est-ce ?")).isVisible();
        page.getByLabel("Adresse ou lieu").fill("14 rue des Tanneurs");
        Locator found = page.getByRole(AriaRole.OPTION).first();
        assertThat(found).containsText("Tanneurs");
        found.click();
        assertThat(page.getByText("Emplacement reconnu")).isVisible();
        String place = page.locator("#latitude").inputValue() + "/"
                + page.locator("#longitude").inputValue();
        resident.scan(heading(page, "Où est-ce ?"));
        resident.picture("where");
        button(page, "Continuer").click();

        assertThat(heading(page, "Que se passe-t-il ?")).isVisible();
        page.locator("label")
                .filter(new Locator.FilterOptions().setHasText("Éclairage public"))
                .click();
        page.getByLabel("Lampadaire éteint").check();
        page.getByLabel("Décrivez en quelques mots").fill("Le lampadaire devant le n° 14 ne s’allume plus.");
        resident.scan(heading(page, "Que se passe-t-il ?"));
        resident.picture("what");
        button(page, "Continuer").click();

        assertThat(heading(page, "Comment vous répondre ?")).isVisible();
        page.getByLabel("Adresse électronique").fill(AUTHOR);
        resident.scan(heading(page, "Comment vous répondre ?"));
        resident.picture("who");
        site.passesAsForPeople();
        button(page, "Envoyer ma demande").click();

        Locator thanks = heading(page, "Merci, votre demande est enregistrée");
        resident.scan(thanks);
        resident.picture("thanks");
        String reference = page.getByText(Pattern.compile("^\\d\\d-\\d{6}$")).textContent();
        return new Report(reference, place);
    }

    private static void readsAcknowledgment(Visitor resident, Mailbox author, String reference) {
        ReceivedMail mail = author.await("[" + reference + "] Nous avons reçu votre demande");
        assertThat(mail.text()).contains("Éclairage public", "Rue des Tanneurs");

        Page page = resident.page();
        page.navigate(mail.link());
        resident.scan(heading(page, "Votre demande : Lampadaire éteint"));
        resident.picture("own-page");
    }

    private static void opensTicketFromMail(Visitor agent, Site site, String reference) {
        ReceivedMail mail = site.mailbox(AGENT).await("[" + reference + "] Lampadaire éteint");
        Page page = agent.page();
        page.navigate(mail.link());
        agent.scan(heading(page, "Espace des agents"));
        agent.picture("door");
        page.getByLabel("Adresse électronique").fill(AGENT);
        page.getByLabel("Mot de passe").fill(PASSWORD);
        button(page, "Se connecter").click();

        Locator title = heading(page, "Lampadaire éteint");
        assertThat(title).isVisible();
        assertThat(page.getByText(reference).first()).isVisible();
        assertThat(page.getByText("Le lampadaire devant le n° 14 ne s’allume plus."))
                .isVisible();
        agent.scan(title);
        agent.picture("ticket");
    }

    private static void announcesDate(Visitor agent) {
        Page page = agent.page();
        button(page, "Annoncer un délai").click();
        Locator dialog = dialog(page);
        agent.scan(dialog);
        agent.picture("estimate");
        dialog.getByLabel("dans (jours)").fill("3");
        button(dialog, "Annoncer").click();
        assertThat(page.getByText("Le délai est annoncé").first()).isVisible();
    }

    private static void resolves(Visitor agent, String explanation) {
        Page page = agent.page();
        button(page, "Résoudre").click();
        Locator dialog = dialog(page);
        agent.scan(dialog);
        dialog.getByLabel("Ce qui a été fait").fill(explanation);
        agent.picture("resolve");
        button(dialog, "Résoudre").click();
        assertThat(page.getByText("La demande est résolue").first()).isVisible();
        agent.picture("resolved");
    }

    private static void seesItResolved(Visitor resident, Report report) {
        String reference = report.reference();
        Page page = resident.page();
        page.navigate("/demo/demandes/" + reference);
        assertThat(region(page, "Où en est la demande")).containsText("Résolue");
        assertThat(page.getByText("L’ampoule et le fusible sont changés.").first())
                .isVisible();
        resident.scan(heading(page, "Lampadaire éteint"));
        resident.picture("public-page");

        page.navigate("/demo/liste");
        Locator line = page.locator("[data-reference='" + reference + "']");
        assertThat(line).containsText("Résolue");
        resident.scan(line);
        resident.picture("list");

        page.navigate("/demo/#19/" + report.place());
        assertThat(pin(page, report)).isVisible();
        resident.picture("on-the-map");
    }

    private static void findsItGone(Visitor resident, Report report) {
        String reference = report.reference();
        Page page = resident.page();
        page.navigate("/demo/demandes/" + reference);
        assertThat(heading(page, "Cette page n’existe pas")).isVisible();
        page.navigate("/demo/liste");
        assertThat(heading(page, "Demandes et idées")).isVisible();
        assertThat(page.locator("[data-reference='" + reference + "']")).hasCount(0);
        page.navigate("/demo/#19/" + report.place());
        assertThat(page.getByText("Aucune demande ici : soyez le premier à signaler."))
                .isVisible();
        assertThat(pin(page, report)).hasCount(0);
    }

    private static void findsItInTheArchive(Visitor agent, String reference) {
        Page page = agent.page();
        page.navigate("/agents/?vue=toutes");
        assertThat(page.getByText("ouverte").first()).isVisible();
        assertThat(page.getByText(reference)).hasCount(0);
        link(page, "Archives").click();
        assertThat(page.getByText(reference)).isVisible();
        agent.scan(page.getByText(reference));
        agent.picture("archive");
    }

    private static Locator pin(Page page, Report report) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Lampadaire éteint, Résolue, " + report.reference()));
    }

    /**
     * What the resident sent.
     *
     * @param place as the map's address has it: latitude/longitude
     */
    private record Report(String reference, String place) {}
}

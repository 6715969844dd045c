package org.beecitiz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.stories.Parts.button;
import static org.beecitiz.stories.Parts.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.beecitiz.harness.Visitors;
import org.beecitiz.testing.ReceivedMail;
import org.junit.jupiter.api.Test;

/** A neighbour who sees what was reported says "moi aussi", and hears of it. */
@FromOutside
class NeighbourScenarioIT {
    private static final Duration LONGER_THAN_MAILS_ARE_HELD = Duration.ofSeconds(20);

    @Test
    void a_neighbour_supports_a_request_and_hears_of_it_until_it_is_enough(Site site, Visitors visitors) {
        Resident omar = new Resident(visitors.onPhone("omar"), site, "omar@courriel.example");
        Resident nadia = new Resident(visitors.onPhone("nadia"), site, "nadia@courriel.example");
        Agent helene = new Agent(visitors.onDesktop("helene"), Agent.HELENE);
        String reference = omar.reports(new Resident.Problem(
                "square bellevue", "Trottoir abîmé", "Une racine soulève les dalles du trottoir."));

        saysMeToo(nadia, reference);
        confirms(nadia, reference);
        readsHowManySupportIt(helene, reference);

        announcesDate(helene);
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        ReceivedMail news = nadia.mailbox().await("[" + reference + "] Du nouveau : Trottoir abîmé");
        assertThat(news.text()).contains("Délai annoncé : ").doesNotContain("omar@", "Hélène", "Marchand");
        wantsNoMore(nadia, reference);

        helene.opens(reference);
        helene.resolves("La racine est coupée, les dalles sont reposées.");
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        omar.mailbox().await("[" + reference + "] Votre demande est résolue");
        assertThat(nadia.mailbox().mails()).noneMatch(mail -> mail.text().contains("racine est coupée"));
        assertThat(nadia.visitor().complaints()).isEmpty();
        assertThat(helene.visitor().complaints()).isEmpty();
    }

    private static void saysMeToo(Resident nadia, String reference) {
        Page page = nadia.page();
        page.navigate("/demo/signaler");
        nadia.findsAddress("square bellevue");
        nadia.visitor().sees(page.getByText("Est-ce l’une de ces demandes ?"), "is-it-one-of-these");
        assertThat(button(page, "Aucune de celles-ci, continuer")).isVisible();
        page.locator(".near-item")
                .filter(new Locator.FilterOptions().setHasText("Une racine soulève"))
                .getByText("C’est celle-ci")
                .click();

        assertThat(page).hasURL(Pattern.compile("/demo/demandes/" + reference + "#soutien$"));
        nadia.visitor().sees(page.getByText("Vous constatez la même chose ?"), "me-too");
        page.getByLabel("Adresse électronique").fill("nadia à courriel");
        button(page, "Soutenir et être prévenu").click();

        assertThat(page.locator("#email-error")).containsText("Vérifiez l’adresse électronique");
        assertThat(page.getByLabel("Adresse électronique")).hasValue("nadia à courriel");
        nadia.visitor().sees(page.getByText("Il y a quelque chose à corriger"), "me-too-error");
        page.getByLabel("Adresse électronique").fill(nadia.address());
        button(page, "Soutenir et être prévenu").click();
        nadia.visitor().sees(page.getByText("Un courriel vient de partir"), "me-too-asked");
        assertThat(page.getByText("Vous constatez la même chose ?")).isVisible();
    }

    private static void confirms(Resident nadia, String reference) {
        Page page = nadia.page();
        page.navigate(nadia.mailbox()
                .await("[" + reference + "] Confirmez votre soutien")
                .link());
        nadia.visitor().sees(heading(page, "Confirmez votre soutien"), "confirm");
        button(page, "Confirmer mon soutien").click();
        nadia.visitor().sees(page.getByText("Votre soutien est compté."), "confirmed");

        page.navigate("/demo/demandes/" + reference);
        assertThat(page.getByText("1 habitant signale la même chose")).isVisible();
        page.navigate("/demo/liste?q=racine");
        nadia.visitor().sees(page.getByText("1 soutien").first(), "list");
    }

    private static void readsHowManySupportIt(Agent helene, String reference) {
        helene.signsIn();
        helene.opens(reference);
        helene.visitor().sees(helene.page().getByText("1 soutien"), "supporters");
    }

    private static void announcesDate(Agent helene) {
        Locator dialog = helene.asksTo("Annoncer un délai");
        dialog.getByLabel("dans (jours)").fill("6");
        button(dialog, "Annoncer").click();
        helene.isTold("Le délai est annoncé");
    }

    private static void wantsNoMore(Resident nadia, String reference) {
        Page page = nadia.page();
        page.navigate(nadia.mailbox()
                .await("[" + reference + "] Confirmez votre soutien")
                .link());
        button(page, "Ne plus recevoir de courriels").click();
        nadia.visitor().sees(page.getByText("Vous ne recevez plus de courriels à ce sujet."), "muted");
    }
}

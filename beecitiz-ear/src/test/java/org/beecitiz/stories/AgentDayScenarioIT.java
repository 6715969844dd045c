package org.beecitiz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.stories.Parts.button;
import static org.beecitiz.stories.Parts.dialog;
import static org.beecitiz.stories.Parts.heading;
import static org.beecitiz.stories.Parts.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.beecitiz.harness.Visitors;
import org.junit.jupiter.api.Test;

/** What agents do all day: find what is next, answer for it, hand it on, and step on each other's feet. */
@FromOutside
class AgentDayScenarioIT {
    private static final Duration LONGER_THAN_MAILS_ARE_HELD = Duration.ofSeconds(20);
    private static final String IN_BELLEVUE = "square bellevue";
    private static final String IN_THE_CENTRE = "200 rue du marche";

    @Test
    void an_agent_finds_what_is_next_and_answers_for_it(Site site, Visitors visitors) {
        Resident omar = new Resident(visitors.onPhone("omar"), site, "omar@courriel.example");
        Agent helene = new Agent(visitors.onDesktop("helene"), Agent.HELENE);
        Agent karim = new Agent(visitors.onDesktop("karim"), Agent.KARIM);
        String reference = omar.reports(new Resident.Problem(
                IN_BELLEVUE, "Trottoir abîmé", "Les dalles descellées devant le kiosque à musique basculent."));

        mistypesPasswordFirst(helene);
        findsItAmongUnassigned(helene, reference);
        takesIt(helene);
        announcesDateThenDays(helene);
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        assertThat(omar.mailbox()
                        .await("[" + reference + "] Un délai pour votre demande")
                        .text())
                .contains("prévoit de terminer d’ici au");

        asksAuthor(helene);
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        authorAnswers(omar, reference);
        readsAnswer(helene, reference);

        notesForColleaguesOnly(helene);
        omar.opensOwnPage(reference);
        assertThat(omar.page().content()).doesNotContain("l’entreprise Pavés", "Hélène", "Marchand");

        waitsForContractor(helene);
        takesAddressOffAndPutsItBack(helene);
        handsToLighting(helene);
        karim.signsIn();
        karim.opens(reference);
        handsBackForReason(karim);

        helene.opens(reference);
        takesBack(helene);
        resolves(helene);
        reopens(helene);
        rejects(helene);
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        assertThat(omar.mailbox()
                        .await("[" + reference + "] Votre demande n’a pas pu aboutir")
                        .text())
                .contains("Ces dalles appartiennent au département.");

        looksAtItOnTheWay(helene);
        assertThat(helene.visitor().complaints()).isEmpty();
        assertThat(karim.visitor().complaints()).isEmpty();
        assertThat(omar.visitor().complaints()).isEmpty();
    }

    private static void mistypesPasswordFirst(Agent helene) {
        Page page = helene.page();
        page.navigate("/agents/?vue=sans-agent");
        helene.givesPassword("beecitis");
        assertThat(page.locator("#password-error")).containsText("L’adresse ou le mot de passe ne convient pas");
        assertThat(page.getByLabel("Adresse électronique")).hasValue(helene.address());
        helene.visitor().sees(page.locator("#password-error"), "refused");
        page.getByLabel("Mot de passe").fill("beecitiz");
        button(page, "Se connecter").click();
        helene.visitor().sees(heading(page, "Sans agent"), "unassigned");
    }

    private static void findsItAmongUnassigned(Agent helene, String reference) {
        Page page = helene.page();
        link(page, "Mes demandes").click();
        helene.visitor().sees(heading(page, "Mes demandes"), "mine");
        assertThat(row(page, reference)).hasCount(0);

        link(page, "Mon service").click();
        assertThat(row(page, reference)).isVisible();
        helene.visitor().sees(heading(page, "Mon service"), "department");

        link(page, "Demande, adresse").click();
        assertThat(page).hasURL(Pattern.compile("tri=address&ordre=croissant"));
        page.getByLabel("Statut", new Page.GetByLabelOptions().setExact(true)).selectOption("received");
        assertThat(page).hasURL(Pattern.compile("statut=received"));
        page.getByLabel("Filtrer cette liste par son texte").fill("kiosque");
        page.getByLabel("Filtrer cette liste par son texte").press("Enter");
        assertThat(page).hasURL(Pattern.compile("texte=kiosque"));
        assertThat(page.locator("tr[data-ri]").filter(new Locator.FilterOptions().setHasNotText("Trottoir abîmé")))
                .hasCount(0);
        helene.visitor().sees(row(page, reference), "filtered");

        page.reload();
        assertThat(row(page, reference)).isVisible();
        page.getByLabel("Filtrer cette liste par son texte").fill("licorne");
        page.getByLabel("Filtrer cette liste par son texte").press("Enter");
        helene.visitor().sees(page.getByText("Aucune demande ne correspond"), "nothing-found");
        page.goBack();
        row(page, reference).getByRole(AriaRole.LINK).click();
        helene.visitor().sees(heading(page, "Trottoir abîmé"), "ticket");
    }

    private static Locator row(Page page, String reference) {
        return page.locator("tr[data-ri]").filter(new Locator.FilterOptions().setHasText(reference));
    }

    private static void takesIt(Agent helene) {
        button(helene.page(), "Prendre").click();
        helene.isTold("La demande est à vous");
        assertThat(helene.follows()).containsText("Hélène Marchand");
        assertThat(helene.history()).containsText("Hélène Marchand a pris la demande");
    }

    private static void announcesDateThenDays(Agent helene) {
        Locator dialog = helene.asksTo("Annoncer un délai");
        button(dialog, "Annoncer").click();
        helene.visitor().sees(dialog.getByText("Indiquez une date"), "no-date");
        Locator date = dialog.getByLabel("Le", new Locator.GetByLabelOptions().setExact(true));
        LocalDate today = LocalDate.parse(date.getAttribute("min"));
        date.fill(today.plusDays(10).toString());
        button(dialog, "Annoncer").click();
        helene.isTold("Le délai est annoncé");
        assertThat(helene.history()).containsText("Délai annoncé par Hélène Marchand");

        Locator again = helene.asksTo("Changer le délai");
        again.getByLabel("dans (jours)").fill("4");
        assertThat(again.getByLabel("Le", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue(today.plusDays(4).toString());
        helene.visitor().sees(again, "estimate");
        button(again, "Annoncer").click();
        helene.isTold("Le délai est annoncé");
        assertThat(helene.history()).containsText("Délai changé par Hélène Marchand");
    }

    private static void asksAuthor(Agent helene) {
        Page page = helene.page();
        button(page, "Envoyer").click();
        helene.visitor().sees(page.getByText("Écrivez votre message"), "nothing-written");
        page.getByLabel("Votre message").fill("De quel côté du kiosque ?");
        button(page, "Envoyer").click();
        helene.isTold("Message envoyé à l’auteur");
        assertThat(helene.history()).containsText("De quel côté du kiosque ?");
    }

    private static void authorAnswers(Resident omar, String reference) {
        omar.page()
                .navigate(omar.mailbox()
                        .await("[" + reference + "] Un message au sujet de votre demande")
                        .link());
        assertThat(omar.exchanges()).containsText("De quel côté du kiosque ?");
        omar.writes("Du côté de l’école.");
        omar.visitor().sees(omar.exchanges(), "answered");
    }

    private static void readsAnswer(Agent helene, String reference) {
        helene.opens(reference);
        assertThat(helene.history()).containsText("Du côté de l’école.");
        helene.visitor().sees(helene.history(), "answer");
    }

    private static void notesForColleaguesOnly(Agent helene) {
        Page page = helene.page();
        page.getByLabel("Note interne").check();
        page.getByLabel("Votre message").fill("Devis demandé à l’entreprise Pavés & Fils.");
        helene.visitor().sees(page.getByText("Lue par les agents seulement."), "note");
        button(page, "Envoyer").click();
        helene.isTold("Note ajoutée");
        assertThat(helene.history()).containsText("Devis demandé à l’entreprise Pavés & Fils.");
    }

    private static void waitsForContractor(Agent helene) {
        Locator dialog = helene.asksTo("Autre statut");
        dialog.getByText("En attente").click();
        button(dialog, "Changer le statut").click();
        helene.visitor().sees(dialog.getByText("Choisissez qui est attendu"), "for-whom");
        dialog.getByText("un prestataire").click();
        dialog.getByLabel("Explication").fill("Les dalles neuves sont commandées.");
        button(dialog, "Changer le statut").click();
        helene.isTold("La demande est maintenant « En attente »");
    }

    private static void takesAddressOffAndPutsItBack(Agent helene) {
        String address = corrects(helene, "");
        helene.isTold("Demande corrigée");
        corrects(helene, "");
        helene.isTold("Rien n’était à corriger");
        corrects(helene, address);
        helene.isTold("Demande corrigée");
    }

    /** Returns the address that it had. */
    private static String corrects(Agent helene, String address) {
        Locator dialog = helene.asksTo("Corriger");
        Locator field = dialog.getByLabel("Adresse");
        String before = field.inputValue();
        field.fill(address);
        button(dialog, "Voir à qui cela revient").click();
        dialog.locator("#correct-keep").click();
        return before;
    }

    private static void handsToLighting(Agent helene) {
        Locator dialog = helene.asksTo("Corriger");
        dialog.getByLabel("Sujet").selectOption("Éclairage public › Lampadaire abîmé ou penché");
        helene.visitor().sees(dialog, "correct");
        button(dialog, "Voir à qui cela revient").click();
        Locator next = dialog.getByText("La demande reviendrait à : Karim Lenoir, Éclairage public");
        helene.visitor().sees(next, "re-routed");
        assertThat(dialog).containsText("« Éclairage public », dans tous les secteurs.");
        assertThat(helene.follows()).containsText("Hélène Marchand");
        button(dialog, "Corriger et transmettre").click();
        helene.isTold("Demande corrigée et transmise");
        assertThat(helene.follows()).containsText("Karim Lenoir");
    }

    private static void handsBackForReason(Agent karim) {
        Locator dialog = karim.asksTo("Réaffecter");
        dialog.getByLabel("Service", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("Voirie et réseaux");
        dialog.getByText("Le service, sans agent désigné").click();
        assertThat(dialog).containsText("Les agents du service « Voirie et réseaux » recevront un courriel.");
        button(dialog, "Réaffecter").click();
        karim.visitor().sees(dialog.getByText("Dites pourquoi au prochain responsable"), "no-reason");
        dialog.getByLabel("Raison").fill("Le lampadaire est droit, c’est bien le trottoir.");
        button(dialog, "Réaffecter").click();
        karim.isTold("La demande est confiée à Voirie et réseaux");
        karim.visitor().sees(karim.history(), "handed-back");
    }

    private static void takesBack(Agent helene) {
        assertThat(helene.history()).containsText("Le lampadaire est droit, c’est bien le trottoir.");
        takesIt(helene);
    }

    private static void resolves(Agent helene) {
        Locator dialog = helene.asksTo("Résoudre");
        button(dialog, "Résoudre").click();
        helene.visitor().sees(dialog.getByText("Dites à l’auteur ce qui a été fait ou décidé"), "no-explanation");
        dialog.getByLabel("Ce qui a été fait").fill("Les dalles sont rescellées.");
        button(dialog, "Résoudre").click();
        helene.isTold("La demande est résolue");
        helene.visitor().sees(helene.history(), "resolved");
    }

    private static void reopens(Agent helene) {
        Locator dialog = helene.asksTo("Rouvrir");
        dialog.getByText("Confiée au service").click();
        dialog.getByLabel("Explication").fill("Deux dalles bougent encore.");
        helene.visitor().sees(dialog, "reopen");
        button(dialog, "Rouvrir").click();
        helene.isTold("La demande est maintenant « Confiée au service »");
    }

    private static void rejects(Agent helene) {
        Locator dialog = helene.asksTo("Autre statut");
        dialog.getByText("Sans suite").click();
        dialog.getByLabel("Explication").fill("Ces dalles appartiennent au département.");
        button(dialog, "Changer le statut").click();
        helene.isTold("La demande est maintenant « Sans suite »");
        helene.visitor().sees(helene.history(), "rejected");
    }

    private static void looksAtItOnTheWay(Agent helene) {
        helene.visitor().shrinksToPhone();
        Page page = helene.page();
        page.reload();
        helene.visitor().sees(heading(page, "Lampadaire abîmé ou penché"), "on-phone-ticket");
        button(page, "Menu").click();
        link(page, "Mes demandes").click();
        helene.visitor().sees(heading(page, "Mes demandes"), "on-phone-list");
        page.locator("tr[data-ri] a").first().click();
        helene.visitor().sees(button(page, "Réaffecter"), "on-phone-open");
        helene.asksTo("Réaffecter");
        helene.visitor().sees(dialog(page), "on-phone-dialog");
    }

    @Test
    void two_agents_save_the_same_request(Site site, Visitors visitors) {
        Resident lucie = new Resident(visitors.onPhone("lucie"), site, "lucie@courriel.example");
        Agent helene = new Agent(visitors.onDesktop("helene-at-once"), Agent.HELENE);
        Agent ines = new Agent(visitors.onDesktop("ines"), Agent.INES);
        String reference = lucie.reports(new Resident.Problem(
                IN_THE_CENTRE, "Marquage effacé", "Le passage piéton devant l’école ne se voit plus."));
        helene.signsIn();
        helene.opens(reference);
        ines.signsIn();
        ines.opens(reference);

        Locator dialog = helene.asksTo("Résoudre");
        dialog.getByLabel("Ce qui a été fait").fill("Le passage est repeint.");
        makesContractorWaitedFor(ines);
        button(dialog, "Résoudre").click();
        assertThat(dialog).containsText("Cette demande a changé pendant que vous écriviez");
        assertThat(dialog).containsText("En attente, par Inès Garnier");
        assertThat(dialog).containsText("La peinture est commandée.");
        assertThat(dialog.getByLabel("Ce qui a été fait")).hasValue("Le passage est repeint.");
        helene.visitor().sees(dialog, "changed-meanwhile");

        button(dialog, "Résoudre").click();
        helene.isTold("La demande est résolue");
        assertThat(helene.history()).containsText("La peinture est commandée.");
        assertThat(helene.visitor().complaints()).isEmpty();
    }

    private static void makesContractorWaitedFor(Agent ines) {
        Locator dialog = ines.asksTo("Autre statut");
        dialog.getByText("En attente").click();
        dialog.getByText("un prestataire").click();
        dialog.getByLabel("Explication").fill("La peinture est commandée.");
        button(dialog, "Changer le statut").click();
        ines.isTold("La demande est maintenant « En attente »");
    }

    @Test
    void a_deputy_stands_in_for_an_agent_who_is_away(Site site, Visitors visitors) {
        Resident paulette = new Resident(visitors.onPhone("paulette"), site, "paulette@courriel.example");
        Agent helene = new Agent(visitors.onDesktop("helene-away"), Agent.HELENE);
        Agent ines = new Agent(visitors.onDesktop("ines-deputy"), Agent.INES);
        ines.signsIn();
        helene.signsIn();
        announcesAbsence(helene);

        String reference = paulette.reports(
                new Resident.Problem(IN_THE_CENTRE, "Nid-de-poule", "Un trou s’ouvre devant la pharmacie."));
        ines.page().navigate("/agents/");
        assertThat(row(ines.page(), reference)).isVisible();
        ines.opens(reference);
        assertThat(ines.follows()).containsText("Inès Garnier");
        assertThat(Parts.region(ines.page(), "Pourquoi ce service ?"))
                .containsText(
                        "« Voirie et trottoirs », dans « Centre ». La règle désigne Hélène Marchand, indisponible");
        ines.visitor().sees(ines.follows(), "stands-in");

        comesBackEarly(helene);
        String next = paulette.reports(
                new Resident.Problem(IN_THE_CENTRE, "Nid-de-poule", "Un autre trou s’ouvre devant la mairie."));
        helene.opens(next);
        assertThat(helene.follows()).containsText("Hélène Marchand");
        assertThat(helene.visitor().complaints()).isEmpty();
    }

    private static void announcesAbsence(Agent helene) {
        Page page = helene.page();
        LocalDate today = today(helene);
        link(page, "Absences").click();
        helene.visitor().sees(heading(page, "Absences"), "nobody-away");
        page.getByLabel("Premier jour").fill(today.toString());
        page.getByLabel("Dernier jour").fill(today.minusDays(1).toString());
        page.getByLabel("Suppléant").selectOption("Inès Garnier");
        button(page, "Annoncer une absence").click();
        assertThat(page.getByText("Le dernier jour vient après le premier")).isVisible();
        assertThat(page.getByLabel("Premier jour")).hasValue(today.toString());
        helene.visitor().sees(page.getByText("Le dernier jour vient après le premier"), "days-swapped");

        page.getByLabel("Dernier jour").fill(today.plusDays(14).toString());
        button(page, "Annoncer une absence").click();
        helene.isTold("Absence annoncée");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Inès Garnier");
        helene.visitor().sees(heading(page, "Absences"), "away");
    }

    /** As the application has it, whose clock other stories moved. */
    private static LocalDate today(Agent helene) {
        Page page = helene.page();
        page.navigate("/agents/?vue=toutes");
        page.locator("tr[data-ri] a").first().click();
        return LocalDate.parse(page.locator("#estimate-date").getAttribute("min"));
    }

    private static void comesBackEarly(Agent helene) {
        Page page = helene.page();
        button(page, "Annuler Hélène Marchand").click();
        helene.isTold("Absence annulée");
        assertThat(page.getByText("Personne n’a annoncé d’absence.")).isVisible();
    }
}

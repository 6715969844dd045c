package org.beecitiz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.stories.Parts.button;
import static org.beecitiz.stories.Parts.heading;
import static org.beecitiz.stories.Parts.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.beecitiz.harness.Visitors;
import org.beecitiz.testing.Await;
import org.junit.jupiter.api.Test;

/** A town hall rearranges itself: new districts, a new department with its agent and its subject, and a mail that came back. */
@FromOutside
class AdministratorHourScenarioIT {
    private static final Path ZONES =
            Path.of("../beecitiz-ejb/src/main/resources/demonstration/rivebelle-zones.geojson");
    private static final String DEPARTMENT = "Police municipale";
    private static final String SUBJECT = "Livraison sur la piste cyclable";

    @Test
    void a_town_hall_rearranges_itself(Site site, Visitors visitors) {
        Agent paul = new Agent(visitors.onDesktop("paul"), Agent.PAUL);
        Agent nadia = new Agent(visitors.onDesktop("nadia"), "nadia.roy@rivebelle.example");
        Resident yann = new Resident(visitors.onPhone("yann"), site, "yann@courriel.example");
        paul.signsIn();

        looksAround(paul);
        importsFaultyZones(paul);
        importsZones(paul);
        addsDepartment(paul);
        addsAgent(paul);
        addsSubject(paul);
        addsRule(paul);
        editsRule(paul);

        String reference = yann.reports(new Resident.Problem(
                "200 rue du marche", SUBJECT, "Une camionnette blanche bloque la piste chaque matin."));
        receivesFirstRequest(nadia, site, reference);

        assertThat(paul.visitor().complaints()).isEmpty();
        assertThat(nadia.visitor().complaints()).isEmpty();
    }

    private static void looksAround(Agent paul) {
        link(paul.page(), "Administration").click();
        paul.visitor().sees(heading(paul.page(), "Administration"), "overview");
    }

    private static void importsFaultyZones(Agent paul) {
        Page page = paul.page();
        link(page, "Secteurs").first().click();
        paul.visitor().sees(heading(page, "Secteurs"), "zones");
        String open = zones().replace(",[0.08719,47.31649],[0.08691,47.31628]]]", ",[0.08719,47.31649]]]");
        checks(page, open.replace("\"name\":\"La Gare\"", "\"name\":\"Les Rives\""));

        Locator faults = page.locator("#faults-list");
        assertThat(page.getByText("Ce fichier a 2 défauts à corriger")).isVisible();
        assertThat(faults).containsText("Son contour n’est pas fermé : répétez à la fin la première position");
        assertThat(faults).containsText("Ce nom est déjà celui de l’objet n° 2.");
        paul.visitor().sees(faults, "faults");
    }

    private static void importsZones(Agent paul) {
        Page page = paul.page();
        checks(page, zones().replace("\"name\":\"Le Port\"", "\"name\":\"Le Port et les Quais\""));
        assertThat(page.getByText("1 secteur changé")).isVisible();
        assertThat(page.getByText("Jusqu’ici : Le Port")).isVisible();
        paul.visitor().sees(heading(page, "Secteurs"), "zones-preview");
        button(page, "Importer ces secteurs").click();
        paul.isTold("Les secteurs sont importés");
        assertThat(page.locator("#zones")).containsText("Le Port et les Quais");
    }

    private static String zones() {
        try {
            return Files.readString(ZONES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void checks(Page page, String geoJson) {
        page.getByLabel("Fichier", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(
                        "quartiers.geojson", "application/geo+json", geoJson.getBytes(StandardCharsets.UTF_8)));
        button(page, "Vérifier le fichier").click();
    }

    private static void addsDepartment(Agent paul) {
        Page page = paul.page();
        link(page, "Services").click();
        link(page, "Ajouter un service").click();
        button(page, "Enregistrer").click();
        paul.visitor().sees(page.locator("#name-error"), "department-without-name");
        field(page, "Service").fill(DEPARTMENT);
        field(page, "Téléphone").fill("01 99 00 00 17");
        button(page, "Enregistrer").click();
        paul.isTold("Le service « Police municipale » est ajouté");
        paul.visitor().sees(page.locator("#services").getByText(DEPARTMENT), "departments");
    }

    private static void addsAgent(Agent paul) {
        Page page = paul.page();
        link(page, "Agents").click();
        link(page, "Ajouter un agent").click();
        field(page, "Nom").fill("Nadia Roy");
        field(page, "Adresse électronique").fill(Agent.HELENE);
        field(page, "Service").selectOption(DEPARTMENT);
        field(page, "Mot de passe").fill("beecitiz-beecitiz");
        button(page, "Enregistrer").click();
        paul.visitor().sees(page.getByText("Cette adresse est déjà celle d’un autre compte"), "address-taken");
        assertThat(field(page, "Nom")).hasValue("Nadia Roy");

        field(page, "Adresse électronique").fill("nadia.roy@rivebelle.example");
        field(page, "Mot de passe").fill("beecitiz-beecitiz");
        button(page, "Enregistrer").click();
        paul.isTold("Nadia Roy peut maintenant se connecter");
        paul.visitor().sees(page.locator("#agents").getByText("Nadia Roy"), "agents");
    }

    private static void addsSubject(Agent paul) {
        Page page = paul.page();
        link(page, "Catégories").click();
        link(page, "Ajouter Stationnement").click();
        field(page, "Nom").fill(SUBJECT);
        field(page, "Nom en anglais").fill("Delivery on the cycle lane");
        paul.visitor().sees(button(page, "Enregistrer"), "new-subject");
        button(page, "Enregistrer").click();
        paul.isTold("La catégorie « " + SUBJECT + " » est ajoutée");
        paul.visitor().sees(page.getByText(SUBJECT).first(), "subjects");
    }

    private static void addsRule(Agent paul) {
        Page page = paul.page();
        link(page, "Règles d’affectation").click();
        paul.visitor().sees(heading(page, "Règles d’affectation"), "rules");
        link(page, "Ajouter une règle").click();
        field(page, "Quand la demande porte sur").selectOption("Stationnement (toutes)");
        button(page, "Enregistrer").click();
        paul.visitor().sees(page.locator("#department-error"), "rule-without-department");
        field(page, "elle va au service").selectOption(DEPARTMENT);
        button(page, "Enregistrer").click();
        assertThat(page.locator("#rules")).containsText(DEPARTMENT);
    }

    private static void editsRule(Agent paul) {
        Page page = paul.page();
        page.locator("#rules tr")
                .filter(new Locator.FilterOptions().setHasText(DEPARTMENT))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Modifier la règle"))
                .click();
        field(page, "et à l’agent").selectOption("Nadia Roy");
        paul.visitor().sees(button(page, "Enregistrer"), "edited-rule");
        button(page, "Enregistrer").click();

        Locator trial = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Où irait une demande ?"));
        trial.getByLabel("Catégorie").selectOption(SUBJECT);
        trial.getByLabel("Secteur").selectOption("Le Port et les Quais");
        button(trial, "Essayer").click();
        paul.visitor().sees(page.getByText("l’enverrait à Nadia Roy, « Police municipale »."), "tried-rule");
    }

    /** In the panel beside the table. */
    private static Locator field(Page page, String label) {
        return page.locator("#panel").getByLabel(Pattern.compile("^" + label + "(\\s*\\(facultatif\\))?$"));
    }

    private static void receivesFirstRequest(Agent nadia, Site site, String reference) {
        Page page = nadia.page();
        page.navigate(site.mailbox(nadia.address()).await("[" + reference + "]").link());
        nadia.givesPassword("beecitiz-beecitiz");
        nadia.visitor().sees(heading(page, SUBJECT), "first-request");
        assertThat(nadia.follows()).containsText("Nadia Roy");
    }

    @Test
    void a_mail_that_came_back_is_tried_again(Site site, Visitors visitors) {
        Resident lost = new Resident(visitors.onPhone("lost"), site, "adresse.perdue@refused.example");
        Agent paul = new Agent(visitors.onDesktop("paul-mails"), Agent.PAUL);
        String reference = lost.reports(
                new Resident.Problem("12 rue haute", "Encombrants", "Un canapé est posé sur le trottoir."));
        paul.signsIn();

        Page page = paul.page();
        page.navigate("/administration/envois");
        paul.visitor().sees(heading(page, "Envois"), "mails");
        page.getByPlaceholder("Adresse du destinataire").fill(lost.address());
        button(page, "Chercher").click();
        Locator mail = page.locator("#mails tr").filter(new Locator.FilterOptions().setHasText(reference));
        awaitFailure(page, mail);
        assertThat(mail).containsText("Cette adresse n’existe pas, ou ne reçoit pas de courriel");
        paul.visitor().sees(mail, "failed");

        button(mail, "Réessayer").click();
        paul.isTold("L’envoi est tenté de nouveau");
        awaitFailure(page, mail);
        paul.visitor().sees(mail, "failed-again");
        assertThat(paul.visitor().complaints()).isEmpty();
    }

    private static void awaitFailure(Page page, Locator mail) {
        Await.until("the mail server's refusal", () -> {
            page.reload();
            return mail.innerText().contains("échoué");
        });
    }
}

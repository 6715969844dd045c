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
import java.awt.Color;
import java.time.Duration;
import java.util.regex.Pattern;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.beecitiz.harness.Visitor;
import org.beecitiz.harness.Visitors;
import org.beecitiz.testing.Mailbox;
import org.beecitiz.testing.ReceivedMail;
import org.junit.jupiter.api.Test;

/** A hole in the road, told on a phone with every detour that people make; and a street lamp, told in English by keyboard alone. */
@FromOutside
class ResidentDayScenarioIT {
    private static final Duration LONGER_THAN_MAILS_ARE_HELD = Duration.ofSeconds(20);
    private static final Pattern STORED = Pattern.compile("^/photos/");
    private static final String DESCRIPTION = "Un trou de la taille d’une roue, juste après le passage piéton.";

    @Test
    void a_hole_in_the_road_is_reported_on_the_way_and_contested_when_it_is_not_filled(Site site, Visitors visitors) {
        Resident louise = new Resident(visitors.onPhone("louise"), site, "louise@courriel.example");
        Agent helene = new Agent(visitors.onDesktop("helene"), Agent.HELENE);

        setsOut(louise);
        placesPinByKeyboard(louise);
        isRefusedOutOfTown(louise);
        findsAddressAmongSuggestions(louise);
        goesOnWithNothingLost(louise);
        choosesOnePhotoOfTwo(louise);
        String reference = checksAndSends(louise);

        readsAcknowledgment(louise, reference);
        addsWordAndPhoto(louise);
        isNotShownToOthers(louise, reference);

        helene.signsIn();
        helene.opens(reference);
        helene.resolves("Le trou est rebouché.");
        site.passes(LONGER_THAN_MAILS_ARE_HELD);
        contests(louise, reference);

        withdraws(louise);
        assertThat(louise.visitor().complaints()).isEmpty();
        assertThat(helene.visitor().complaints()).isEmpty();
    }

    private static void setsOut(Resident louise) {
        Page page = louise.page();
        page.navigate("/demo/?q=banc");
        assertThat(page.locator("#count")).hasText(Pattern.compile("[1-9]\\d* dans la zone affichée"));
        louise.visitor().sees(page.locator(".leaflet-marker-icon").first(), "searched");
        page.navigate("/demo/");
        link(page, "Signaler ou proposer").click();
        louise.visitor().sees(heading(page, "Où est-ce ?"), "where");
    }

    private static void placesPinByKeyboard(Resident louise) {
        Page page = louise.page();
        page.getByLabel("Adresse ou lieu").fill("le grand platane");
        movesMap(page, "ArrowRight");
        button(page, "Placer le repère au centre").press("Enter");
        assertThat(page.getByText("Adresse dans vos mots")).isVisible();
        String place = placeOf(page);

        page.reload();
        louise.visitor().sees(page.getByText("Adresse dans vos mots"), "pinned");
        assertThat(placeOf(page)).isEqualTo(place);
        assertThat(page.getByLabel("Adresse ou lieu")).hasValue("le grand platane");
    }

    private static void isRefusedOutOfTown(Resident louise) {
        Page page = louise.page();
        movesMap(page, "-", "-", "-", "-", "Shift+ArrowUp", "Shift+ArrowUp", "Shift+ArrowUp");
        button(page, "Placer le repère au centre").press("Enter");
        louise.visitor().sees(page.locator("#place.is-outside"), "outside");

        button(page, "Continuer").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cet endroit est hors du territoire");
        assertThat(Parts.region(page, "Emplacement")).containsText("Ville de Rivebelle n’y intervient pas");
        assertThat(page.getByLabel("Adresse ou lieu")).hasValue("le grand platane");
        louise.visitor().sees(page.getByRole(AriaRole.ALERT), "refused");
    }

    /** By keyboard; the map hears no key while it glides. */
    private static void movesMap(Page page, String... keys) {
        Locator map = page.locator("#where-map");
        map.focus();
        for (String key : keys) {
            map.press(key);
            assertThat(map.locator(".leaflet-pan-anim, .leaflet-zoom-anim")).hasCount(0);
        }
    }

    private static String placeOf(Page page) {
        return page.locator("#latitude").inputValue() + "/"
                + page.locator("#longitude").inputValue();
    }

    private static void findsAddressAmongSuggestions(Resident louise) {
        Page page = louise.page();
        page.getByLabel("Adresse ou lieu").fill("200 rue du mar");
        Locator suggestion =
                page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("200 Rue du Marché"));
        louise.visitor().sees(suggestion, "suggestions");
        suggestion.click();
        assertThat(page.locator("#place")).containsText("Secteur Centre");
        page.getByLabel("Adresse ou lieu").fill("200 rue du Marché, devant la boulangerie");
        button(page, "Continuer").click();
    }

    private static void goesOnWithNothingLost(Resident louise) {
        Page page = louise.page();
        assertThat(heading(page, "Que se passe-t-il ?")).isVisible();
        page.getByLabel("Décrivez en quelques mots").fill(DESCRIPTION);
        assertThat(page.locator("#description-count")).containsText("Il reste");

        page.reload();
        assertThat(page.getByLabel("Décrivez en quelques mots")).hasValue(DESCRIPTION);

        page.goBack();
        assertThat(heading(page, "Où est-ce ?")).isVisible();
        assertThat(page.getByLabel("Adresse ou lieu")).hasValue("200 rue du Marché, devant la boulangerie");
        button(page, "Continuer").click();
        assertThat(page.getByLabel("Décrivez en quelques mots")).hasValue(DESCRIPTION);

        button(page, "Continuer").click();
        assertThat(page.locator("#category-error")).hasText("Choisissez un sujet dans la liste");
        assertThat(page.getByLabel("Décrivez en quelques mots")).hasValue(DESCRIPTION);
        louise.visitor().sees(page.locator("#category-error"), "no-subject");
    }

    private static void choosesOnePhotoOfTwo(Resident louise) {
        Page page = louise.page();
        page.getByLabel("Chercher un sujet").fill("licorne");
        louise.visitor().sees(page.getByText("Aucun sujet ne correspond à « licorne »."), "no-such-subject");
        louise.choosesSubject("Nid-de-poule");

        page.getByLabel("Ajouter une photo")
                .setInputFiles(
                        new FilePayload[] {Jpeg.of("trou.jpg", Color.DARK_GRAY), Jpeg.of("pouce.jpg", Color.PINK)});
        Locator second = page.getByAltText("Photo 2");
        assertThat(second).hasAttribute("src", STORED);
        louise.visitor().sees(second, "two-photos");
        button(page, "Retirer Photo 2").click();
        assertThat(second).hasCount(0);
        assertThat(page.getByAltText("Photo 1")).isVisible();
        louise.visitor().sees(heading(page, "Que se passe-t-il ?"), "what");
        button(page, "Continuer").click();
    }

    private static String checksAndSends(Resident louise) {
        Page page = louise.page();
        assertThat(heading(page, "Comment vous répondre ?")).isVisible();
        assertThat(page.locator(".summary")).containsText("200 rue du Marché, devant la boulangerie");
        assertThat(page.locator(".summary")).containsText("Nid-de-poule");
        assertThat(page.locator(".summary")).containsText(DESCRIPTION);
        assertThat(page.locator(".summary img")).hasCount(1);
        page.getByLabel("Adresse électronique").fill("louise à courriel");
        page.getByLabel("Nom").fill("Louise Gauthier");
        page.getByLabel("Téléphone").fill("06 12 34 56 78");
        louise.site().passesAsForPeople();
        button(page, "Envoyer ma demande").click();

        assertThat(page.locator("#email-error")).containsText("Vérifiez l’adresse électronique");
        assertThat(page.getByLabel("Adresse électronique")).hasValue("louise à courriel");
        assertThat(page.getByLabel("Nom")).hasValue("Louise Gauthier");
        louise.visitor().sees(page.locator("#email-error"), "no-address");
        page.getByLabel("Adresse électronique").fill(louise.address());
        louise.visitor().sees(heading(page, "Comment vous répondre ?"), "summary");
        String reference = louise.sends();
        louise.visitor().sees(heading(page, "Merci, votre demande est enregistrée"), "thanks");
        return reference;
    }

    private static void readsAcknowledgment(Resident louise, String reference) {
        ReceivedMail mail = louise.acknowledged(reference);
        assertThat(mail.text())
                .contains("Nid-de-poule", "200 rue du Marché, devant la boulangerie", "Voirie et réseaux");
        louise.opensOwnPage(reference);
        louise.visitor().sees(heading(louise.page(), "Votre demande : Nid-de-poule"), "own-page");
    }

    private static void addsWordAndPhoto(Resident louise) {
        Page page = louise.page();
        button(page, "Envoyer mon message").click();
        louise.visitor().sees(page.locator("#message-error"), "nothing-written");
        louise.writes("Deux vélos sont tombés ce matin.");
        assertThat(louise.exchanges()).containsText("Deux vélos sont tombés ce matin.");

        page.getByLabel("Ajouter une photo").setInputFiles(Jpeg.of("velos.jpg", Color.ORANGE));
        assertThat(page.locator(".photos img")).hasAttribute("src", STORED);
        page.reload();
        assertThat(page.locator(".gallery img")).hasCount(2);
        louise.visitor().sees(page.locator(".gallery"), "word-and-photo");
    }

    private static void isNotShownToOthers(Resident louise, String reference) {
        Page page = louise.page();
        page.navigate("/demo/demandes/" + reference);
        assertThat(page.getByText(DESCRIPTION)).isVisible();
        assertThat(page.content())
                .doesNotContain("Louise", "Gauthier", louise.address(), "06 12 34 56 78", "Deux vélos sont tombés");
        louise.visitor().sees(heading(page, "Nid-de-poule"), "public-page");
    }

    private static void contests(Resident louise, String reference) {
        Page page = louise.page();
        page.navigate(louise.mailbox()
                .await("[" + reference + "] Votre demande est résolue")
                .link());
        louise.visitor().sees(page.getByText("Est-ce bien réglé ?").first(), "is-it-settled");
        page.getByLabel("Non, pas encore").check();
        button(page, "Rouvrir ma demande").click();
        assertThat(page.locator("#reason-error")).containsText("Dites ce qui n’est pas réglé");
        louise.visitor().sees(page.locator("#reason-error"), "no-reason");

        page.getByLabel("Que reste-t-il à faire ?").fill("Seule la moitié du trou est rebouchée.");
        button(page, "Rouvrir ma demande").click();
        louise.visitor().sees(page.getByText("C’est rouvert, et le service est prévenu."), "reopened");
        assertThat(louise.exchanges()).containsText("Seule la moitié du trou est rebouchée.");
    }

    private static void withdraws(Resident louise) {
        String reference = louise.reports(
                new Resident.Problem("12 rue haute", "Poubelle pleine", "La poubelle déborde depuis la Saint-Jean."));
        Page page = louise.page();
        page.navigate("/demo/liste?q=déborde depuis la Saint-Jean");
        assertThat(page.locator("[data-reference='" + reference + "']")).isVisible();

        louise.opensOwnPage(reference);
        page.getByText("Retirer ma demande").click();
        louise.visitor().sees(button(page, "Confirmer le retrait"), "withdrawing");
        button(page, "Confirmer le retrait").click();
        louise.visitor().sees(page.getByText("C’est retiré. Le service en est prévenu."), "withdrawn");
        assertThat(Parts.region(page, "Où en est la demande")).containsText("Retirée par son auteur.");

        page.navigate("/demo/liste?q=déborde depuis la Saint-Jean");
        louise.visitor().sees(page.getByText("Rien ne correspond à votre choix"), "left-the-list");
    }

    @Test
    void a_street_lamp_is_reported_in_english_by_keyboard_alone(Site site, Visitors visitors) {
        Visitor grace = visitors.onDesktopInEnglish("grace");
        Mailbox mailbox = site.mailbox("grace@mail.example");
        Keyboard keyboard = new Keyboard(grace.page());

        entersForm(grace, keyboard);
        saysWhere(grace, keyboard);
        saysWhat(grace, keyboard);
        site.passesAsForPeople();
        String reference = saysWho(grace, keyboard, "grace@mail.example");

        ReceivedMail mail = mailbox.await("[" + reference + "]");
        assertThat(mail.subject()).contains("We have received your request");
        assertThat(mail.language()).isEqualTo("en");
        assertThat(grace.complaints()).isEmpty();
    }

    private static void entersForm(Visitor grace, Keyboard keyboard) {
        Page page = grace.page();
        page.navigate("/demo/");
        keyboard.tabsTo(link(page, "Report or propose"));
        keyboard.presses("Enter");
        grace.sees(heading(page, "Where is it?"), "where");
    }

    private static void saysWhere(Visitor grace, Keyboard keyboard) {
        Page page = grace.page();
        keyboard.tabsTo(page.getByLabel("Address or place"));
        keyboard.types("9 quai des lav");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        keyboard.presses("ArrowDown");
        grace.sees(page.locator("[role=option][aria-selected=true]"), "suggestion");
        keyboard.presses("Enter");
        assertThat(page.getByText("Place recognised")).isVisible();
        keyboard.tabsTo(button(page, "Continue"));
        keyboard.presses("Enter");
    }

    private static void saysWhat(Visitor grace, Keyboard keyboard) {
        Page page = grace.page();
        assertThat(heading(page, "What is it about?")).isVisible();
        Locator family = page.locator("#families").getByLabel("Street lighting");
        keyboard.tabsTo(page.locator("#families input").first());
        keyboard.arrowsTo(family);
        Locator subject = page.getByLabel("Street lamp out", new Page.GetByLabelOptions().setExact(true));
        keyboard.tabsTo(subject);
        keyboard.presses("Space");
        assertThat(subject).isChecked();
        keyboard.tabsTo(page.getByLabel("Describe it in a few words"));
        keyboard.types("The lamp in front of no. 9 has been out since Monday.");
        grace.sees(heading(page, "What is it about?"), "what");
        keyboard.tabsTo(button(page, "Continue"));
        keyboard.presses("Enter");
    }

    private static String saysWho(Visitor grace, Keyboard keyboard, String address) {
        Page page = grace.page();
        assertThat(heading(page, "How can we answer you?")).isVisible();
        keyboard.tabsTo(page.getByLabel("E-mail address"));
        keyboard.types(address);
        grace.sees(heading(page, "How can we answer you?"), "who");
        keyboard.tabsTo(button(page, "Send my request"));
        keyboard.presses("Enter");
        grace.sees(heading(page, "Thank you, your request is registered"), "thanks");
        return page.getByText(Resident.REFERENCE).textContent();
    }
}

package org.beecitiz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.beecitiz.stories.Parts.button;
import static org.beecitiz.stories.Parts.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.beecitiz.harness.Site;
import org.beecitiz.harness.Visitor;
import org.beecitiz.testing.Mailbox;
import org.beecitiz.testing.ReceivedMail;

/** Somebody who lives in Rivebelle: reports what is wrong, and follows it by mail and on their own page. */
record Resident(Visitor visitor, Site site, String address, Mailbox mailbox) {
    static final Pattern REFERENCE = Pattern.compile("^\\d\\d-\\d{6}$");

    Resident(Visitor visitor, Site site, String address) {
        this(visitor, site, address, site.mailbox(address));
    }

    Page page() {
        return visitor.page();
    }

    /** Reports a problem as briefly as the form allows; the reference it was given. */
    String reports(Problem problem) {
        Page page = page();
        page.navigate("/demo/signaler");
        findsAddress(problem.address());
        button(page, "Continuer").click();
        choosesSubject(problem.subject());
        page.getByLabel("Décrivez en quelques mots").fill(problem.description());
        button(page, "Continuer").click();
        page.getByLabel("Adresse électronique").fill(address);
        return sends();
    }

    void findsAddress(String words) {
        page().getByLabel("Adresse ou lieu").fill(words);
        page().getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Adresses proposées"))
                .getByRole(AriaRole.OPTION)
                .first()
                .click();
        assertThat(page().getByText("Emplacement reconnu")).isVisible();
    }

    void choosesSubject(String subject) {
        assertThat(heading(page(), "Que se passe-t-il ?")).isVisible();
        page().getByLabel("Chercher un sujet").fill(subject);
        assertThat(page().getByText(Pattern.compile("sujets? trouvés?$"))).isVisible();
        page().getByLabel(subject, new Page.GetByLabelOptions().setExact(true)).check();
    }

    String sends() {
        site.passesAsForPeople();
        button(page(), "Envoyer ma demande").click();
        assertThat(heading(page(), "Merci, votre demande est enregistrée")).isVisible();
        return page().getByText(REFERENCE).textContent();
    }

    /** The way of those who kept their acknowledgment. */
    void opensOwnPage(String reference) {
        page().navigate(acknowledged(reference).link());
        assertThat(page().getByText("Page personnelle : vous seul avez ce lien."))
                .isVisible();
    }

    ReceivedMail acknowledged(String reference) {
        return mailbox.await("[" + reference + "] Nous avons reçu votre demande");
    }

    void writes(String words) {
        page().getByLabel("Votre message").fill(words);
        button(page(), "Envoyer mon message").click();
        assertThat(page().getByText("Votre message est transmis au service.")).isVisible();
    }

    Locator exchanges() {
        return page().locator(".timeline");
    }

    /**
     * What is wrong somewhere.
     *
     * @param address as it is searched for; the first that is found is meant
     * @param subject the category's name
     */
    record Problem(String address, String subject, String description) {}
}

package org.beecitiz.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.beecitiz.stories.Parts.button;
import static org.beecitiz.stories.Parts.dialog;
import static org.beecitiz.stories.Parts.heading;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.beecitiz.harness.Visitor;

/** Somebody who works for Rivebelle, at a desk of the back-office. */
record Agent(Visitor visitor, String address) {
    static final String HELENE = "agent@demo.example";
    static final String INES = "responsable@demo.example";
    static final String KARIM = "agent2@demo.example";
    static final String PAUL = "admin@demo.example";
    private static final String PASSWORD = "beecitiz";

    Page page() {
        return visitor.page();
    }

    void signsIn() {
        page().navigate("/agents/");
        givesPassword(PASSWORD);
        assertThat(heading(page(), "Mes demandes")).isVisible();
    }

    void givesPassword(String password) {
        assertThat(heading(page(), "Espace des agents")).isVisible();
        page().getByLabel("Adresse électronique").fill(address);
        page().getByLabel("Mot de passe").fill(password);
        button(page(), "Se connecter").click();
    }

    void opens(String reference) {
        page().navigate("/agents/demandes/" + reference);
        assertThat(page().getByText(reference).first()).isVisible();
    }

    /** Opens a dialog by its button; the ticket's page has several. */
    Locator asksTo(String action) {
        button(page(), action).click();
        assertThat(dialog(page())).isVisible();
        return dialog(page());
    }

    void resolves(String explanation) {
        Locator dialog = asksTo("Résoudre");
        dialog.getByLabel("Ce qui a été fait").fill(explanation);
        button(dialog, "Résoudre").click();
        isTold("La demande est résolue");
    }

    /** What was done is said once, on the page that follows. */
    void isTold(String done) {
        assertThat(page().locator(".toast")).hasText(done);
    }

    Locator history() {
        return page().locator(".timeline");
    }

    Locator follows() {
        return page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Suivi"));
    }
}

package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.PageLocale;

/** Step 3: who sends it. What is typed here goes straight into the ticket; it is never kept in the draft. */
@Named
@RequestScoped
public class WhoPage {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject
    private PortalRequest portal;

    @Inject
    private DraftPage draft;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private PageErrors errors;

    @Inject
    private PageLocale locale;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String name;
    private String phone;

    /** People don't see the field that has to stay empty; programs that fill in every field do. */
    public void send() {
        if (!Objects.toString(request.getParameter("website"), "").isEmpty()) {
            errors.add("website", "portal.form.website.filled");
            return;
        }
        Author author = new Author(email, name, phone, Locale.forLanguageTag(getMailLanguage()));
        if (errors.tries(() -> drafts.send(portal.id(), draft.getSaid().id(), author))) {
            draft.to("merci");
        }
    }

    /** The language of the mails: as chosen, else that of the page. */
    public String getMailLanguage() {
        String chosen = request.getParameter("mailLanguage");
        return LANGUAGES.contains(String.valueOf(chosen)) ? chosen : locale.getLanguage();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}

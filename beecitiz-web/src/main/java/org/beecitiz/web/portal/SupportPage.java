package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.beecitiz.participation.Support;
import org.beecitiz.participation.SupportView;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.PublicTicket;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.PageLocale;
import org.beecitiz.web.faces.Redirect;

/** "Moi aussi" on a ticket's page, and the page where it is confirmed or ended. */
@Named
@RequestScoped
public class SupportPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private TicketPage page;

    @Inject
    private Support support;

    @Inject
    private PublicTickets tickets;

    @Inject
    private PageErrors errors;

    @Inject
    private PageLocale locale;

    @Inject
    private Redirect redirect;

    @Inject
    private HttpServletRequest request;

    private String email;
    private SupportView given;

    /** Asks for it; the answer is the same whether the address did so before or not. */
    public void ask() {
        TicketReference reference = page.getPublished().reference();
        if (errors.tries(
                () -> support.ask(portal.id(), reference, email, Locale.forLanguageTag(locale.getLanguage())))) {
            redirect.to(portal.getPath() + "/demandes/" + reference + "?fait=soutien#soutien");
        }
    }

    /** Whether it was asked for just now. */
    public boolean isAsked() {
        return "soutien".equals(request.getParameter("fait")) && !errors.isAny();
    }

    /** The support that the path's secret opens. */
    public SupportView getGiven() {
        if (given == null) {
            given = support.find(portal.id(), portal.parameter()).orElseThrow(() -> new NotFoundException("support"));
        }
        return given;
    }

    /** The ticket, or null once it has left the public pages. */
    public PublicTicket getTicket() {
        return tickets.find(portal.id(), getGiven().reference()).orElse(null);
    }

    public void confirm() {
        support.confirm(portal.id(), portal.parameter());
        back();
    }

    public void mute(boolean muted) {
        support.mute(portal.id(), portal.parameter(), muted);
        back();
    }

    private void back() {
        redirect.to(portal.getPath() + "/soutien/" + portal.parameter() + "?fait=1");
    }

    /** Whether something was done just now: the sentence that says where it stands takes the focus. */
    public boolean isChanged() {
        return request.getParameter("fait") != null;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

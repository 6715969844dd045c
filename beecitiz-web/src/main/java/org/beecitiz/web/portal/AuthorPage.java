package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beecitiz.ticket.AuthorDesk;
import org.beecitiz.ticket.OwnTicket;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;

/** What authors can do on their own page; each deed leads back to it, where one sentence confirms it. */
@Named
@RequestScoped
public class AuthorPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private TicketPage page;

    @Inject
    private AuthorDesk desk;

    @Inject
    private PageErrors errors;

    @Inject
    private Messages messages;

    @Inject
    private Redirect redirect;

    @Inject
    private HttpServletRequest request;

    private String message;
    private String reason;

    public void add() {
        AuthorDeed deed = page.getOwn().awaitsAuthor() ? AuthorDeed.ANSWERED : AuthorDeed.ADDED;
        if (errors.tries(() -> desk.add(portal.id(), portal.parameter(), message))) {
            to("", deed);
        }
    }

    /** It is well done: nothing is to be kept of that. */
    public void settle() {
        to("", AuthorDeed.SETTLED);
    }

    public void contest() {
        if (errors.tries(() -> desk.contest(portal.id(), portal.parameter(), reason))) {
            to("", AuthorDeed.REOPENED);
        }
    }

    public void withdraw() {
        if (errors.tries(() -> desk.withdraw(portal.id(), portal.parameter()))) {
            to("", AuthorDeed.WITHDRAWN);
        }
    }

    /** No more mails, or mails again; {@code from} is the page's path behind the author's own. */
    public void mute(boolean muted, String from) {
        desk.mute(portal.id(), portal.parameter(), muted);
        to(from, muted ? AuthorDeed.MUTED : AuthorDeed.UNMUTED);
    }

    private void to(String subpage, AuthorDeed deed) {
        redirect.to(getPath() + subpage + "?fait=" + deed.word());
    }

    /** {@code /demo/suivi/…} */
    public String getPath() {
        return portal.getPath() + "/suivi/" + portal.parameter();
    }

    /** The sentence that confirms what was just done, or null. */
    public String getDone() {
        return deed().map(deed -> messages.of(deed.key())).orElse(null);
    }

    private Optional<AuthorDeed> deed() {
        return errors.isAny() ? Optional.empty() : AuthorDeed.of(request.getParameter("fait"));
    }

    // What was typed stays on screen though the ticket was closed, or reopened, meanwhile.
    public boolean isOpenToWords() {
        return isOpen() || request.getParameter("message") != null;
    }

    /** Whether it is open and may still change. */
    public boolean isOpen() {
        return !own().isArchived() && status().isOpen();
    }

    /** Whether to ask if it is well done: until the author said so. */
    public boolean isAsked() {
        return isDone()
                && !own().isArchived()
                && deed().filter(AuthorDeed.SETTLED::equals).isEmpty();
    }

    /** Whether it can be reopened without having been asked. */
    public boolean isReopenable() {
        return !isAsked() && !own().isArchived() && (status().isClosed() || request.getParameter("reason") != null);
    }

    private boolean isDone() {
        return status() == TicketStatus.doneFor(own().ticket().kind());
    }

    private TicketStatus status() {
        return own().ticket().status();
    }

    private OwnTicket own() {
        return page.getOwn();
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

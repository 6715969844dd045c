package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.notification.Deliveries;
import org.beecitiz.notification.Recipient;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketEventType;

/** Says that it is done, and how. */
@Named
@RequestScoped
public class ResolveDialog {
    @Inject
    private TicketPage page;

    @Inject
    private TicketChange change;

    @Inject
    private TicketDesk desk;

    @Inject
    private Deliveries deliveries;

    private String explanation;

    public void resolve() {
        change.make(
                version -> desk.resolve(page.getDetail().reference(), version, explanation),
                "backoffice.resolve.done." + page.getDetail().kind());
    }

    public boolean isAuthorTold() {
        return deliveries.recipientsOf(TicketEventType.RESOLVED).contains(Recipient.AUTHOR);
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}

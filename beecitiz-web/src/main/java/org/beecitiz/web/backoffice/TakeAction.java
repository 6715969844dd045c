package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.ticket.TicketDesk;

/** The agent makes the ticket theirs. */
@Named
@RequestScoped
public class TakeAction {
    @Inject
    private TicketPage page;

    @Inject
    private TicketChange change;

    @Inject
    private TicketDesk desk;

    private boolean tried;

    public void take() {
        tried = true;
        change.make(version -> desk.take(page.getDetail().reference(), version), "backoffice.take.done");
    }

    /** Whether this request asked for it: what stood in its way is told there. */
    public boolean isTried() {
        return tried;
    }
}

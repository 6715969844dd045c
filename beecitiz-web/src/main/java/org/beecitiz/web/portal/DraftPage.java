package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.DraftView;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.web.faces.Redirect;

/** The draft that steps 2 and 3 are about, and the way between the steps. */
@Named("draftPage")
@RequestScoped
public class DraftPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private Redirect redirect;

    private DraftView said;

    public DraftView getSaid() {
        if (said == null) {
            said = drafts.find(portal.id(), portal.parameter()).orElseThrow(() -> new NotFoundException("draft"));
        }
        return said;
    }

    /** One who sent it already, or skipped a step, goes to where they are. */
    public void leadStep(boolean needsSubject) {
        if (getSaid().sent()) {
            to("merci");
        } else if (needsSubject && !getSaid().hasSubject()) {
            to("quoi");
        }
    }

    void to(String step) {
        redirect.to(getPath() + "/" + step);
    }

    /** {@code /demo/signaler/…} */
    public String getPath() {
        return portal.getPath() + "/signaler/" + portal.parameter();
    }
}

package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.ZoneView;
import org.beecitiz.ticket.DraftView;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.ticket.TicketKind;
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

    @Inject
    private Catalogue catalogue;

    private DraftView said;

    /** Whether the path names a draft that is still there. */
    boolean isKnown() {
        return find().isPresent();
    }

    public DraftView getSaid() {
        return find().orElseThrow(() -> new NotFoundException("draft"));
    }

    private Optional<DraftView> find() {
        if (said == null && portal.parameter() != null) {
            said = drafts.find(portal.id(), portal.parameter()).orElse(null);
        }
        return Optional.ofNullable(said);
    }

    /** One who sent it already, or skipped a step, goes to where they are. */
    public void leadStep(boolean needsSubject) {
        if (isKnown() && getSaid().sent()) {
            to("merci");
        } else if (needsSubject && !getSaid().hasSubject()) {
            to("quoi");
        }
    }

    /** One who did not send it yet goes back to doing so. */
    public void leadReceipt() {
        if (!getSaid().sent()) {
            to("vous");
        }
    }

    public String getZone() {
        return getSaid().zone().map(ZoneView::name).orElse(null);
    }

    public CategoryLabel getCategory() {
        return getSaid().category().orElse(null);
    }

    /** The family that its category belongs to. */
    public CategoryLabel getFamily() {
        return catalogue.families(portal.id()).stream()
                .filter(family -> family.categories().contains(getCategory()))
                .map(CategoryFamily::label)
                .findFirst()
                .orElse(null);
    }

    public boolean isIdea() {
        return getSaid().kind() == TicketKind.IDEA;
    }

    void to(String step) {
        redirect.to(getPath() + "/" + step);
    }

    /** {@code /demo/signaler/…} */
    public String getPath() {
        return portal.getPath() + "/signaler/" + portal.parameter();
    }
}

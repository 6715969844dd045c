package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.platform.Settings;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.web.faces.PhoneLink;

/** After sending: the reference, the department in charge, the author's own link. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private Settings settings;

    private Receipt receipt;

    public Receipt getReceipt() {
        if (receipt == null) {
            receipt =
                    drafts.receipt(portal.id(), portal.parameter()).orElseThrow(() -> new NotFoundException("receipt"));
        }
        return receipt;
    }

    /** The department's phone number as a link, or null when it has none. */
    public String getPhoneLink() {
        return PhoneLink.of(getReceipt().department().phone());
    }

    public String getFollowPath() {
        return portal.getPath() + "/suivi/" + getReceipt().secret();
    }

    /** The same with its host, to be kept. */
    public String getFollowAddress() {
        String base = portal.getCollectivity().baseUrl();
        return (base == null ? settings.baseUrl().toString() : base) + getFollowPath();
    }
}

package org.beecitiz.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import org.beecitiz.platform.Settings;
import org.beecitiz.territory.CollectivityView;

/** Absolute addresses of a ticket's pages, for mails: from the collectivité's own public address, or the deployment's. */
@ApplicationScoped
public class TicketLinks {
    @Inject
    private Settings settings;

    @Inject
    private SecretLinks secrets;

    /** The author's own page. */
    public URI authorPage(Ticket ticket) {
        return page(ticket, "/" + ticket.collectivity().slug() + "/suivi/" + secrets.secretOf(ticket));
    }

    /** The same, in the author's language where that is not the one of the pages. */
    public URI authorPage(Ticket ticket, Locale language) {
        URI page = authorPage(ticket);
        return language.getLanguage()
                        .equals(ticket.collectivity().view().locale().getLanguage())
                ? page
                : URI.create(page + "?lang=" + language.getLanguage());
    }

    /** Where the author says that no more mails are wanted: a page with one button. */
    public URI unsubscribePage(Ticket ticket) {
        return URI.create(authorPage(ticket) + "/courriels");
    }

    /** Takes the one POST of a mail program's own button (RFC 8058). */
    public URI oneClickUnsubscribe(Ticket ticket) {
        return page(ticket, "/api/desabonnement/" + ticket.collectivity().slug() + "/" + secrets.secretOf(ticket));
    }

    /** The page in the back-office. */
    public URI agentPage(Ticket ticket) {
        return page(ticket, "/agents/demandes/" + ticket.reference());
    }

    private URI page(Ticket ticket, String path) {
        CollectivityView collectivity = ticket.collectivity().view();
        String base = collectivity.baseUrl() == null ? settings.baseUrl().toString() : collectivity.baseUrl();
        return URI.create(base + path);
    }
}

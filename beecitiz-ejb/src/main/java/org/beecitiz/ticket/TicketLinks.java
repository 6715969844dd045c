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
        return inLanguage(authorPage(ticket), ticket, language);
    }

    private static URI inLanguage(URI page, Ticket ticket, Locale language) {
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
        return oneClickUnsubscribe(ticket, secrets.secretOf(ticket));
    }

    /** The page that everyone sees, in a language. */
    public URI publicPage(Ticket ticket, Locale language) {
        return inLanguage(
                page(ticket, "/" + ticket.collectivity().slug() + "/demandes/" + ticket.reference()), ticket, language);
    }

    /** Where somebody confirms, or ends, what the secret is of. */
    public URI supportPage(Ticket ticket, String secret, Locale language) {
        return inLanguage(page(ticket, "/" + ticket.collectivity().slug() + "/soutien/" + secret), ticket, language);
    }

    /** Takes the one POST of a mail program's own button (RFC 8058), for the secret of a support. */
    public URI oneClickUnsubscribe(Ticket ticket, String secret) {
        return page(ticket, "/api/desabonnement/" + ticket.collectivity().slug() + "/" + secret);
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

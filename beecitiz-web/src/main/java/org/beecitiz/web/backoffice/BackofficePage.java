package org.beecitiz.web.backoffice;

import java.util.Optional;
import java.util.Set;
import org.beecitiz.ticket.TicketReference;

/**
 * A page of the back-office, from its address.
 *
 * @param view name of its file
 * @param parameter what the address names (a reference), or null
 */
record BackofficePage(String view, String parameter) {
    static final String ROOT = "/agents/";
    static final String SIGN_IN = ROOT + "connexion";
    static final String SIGN_OUT = ROOT + "deconnexion";

    private static final String TICKETS = "demandes/";
    private static final Set<String> PLAIN = Set.of("connexion");

    static Optional<BackofficePage> of(String address) {
        String path = address.startsWith(ROOT) ? address.substring(ROOT.length()) : "";
        if (path.isEmpty()) {
            return Optional.of(new BackofficePage("demandes", null));
        }
        if (PLAIN.contains(path)) {
            return Optional.of(new BackofficePage(path, null));
        }
        if (path.startsWith(TICKETS) && path.indexOf('/', TICKETS.length()) < 0) {
            return Optional.of(new BackofficePage("demande", path.substring(TICKETS.length())));
        }
        return Optional.empty();
    }

    /** The address of a ticket's page. */
    static String ticket(TicketReference reference) {
        return ROOT + TICKETS + reference;
    }

    /** Whether it is for those who are not signed in too. */
    boolean isPublic() {
        return view.equals("connexion");
    }
}

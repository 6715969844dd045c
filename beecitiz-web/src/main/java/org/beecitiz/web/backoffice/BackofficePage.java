package org.beecitiz.web.backoffice;

import java.util.Optional;
import java.util.Set;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.Role;
import org.beecitiz.ticket.TicketReference;

/**
 * A page behind the agents' door, from its address.
 *
 * @param view path of its file without the suffix, or null where a servlet serves the address
 * @param parameter what the address names (a reference), or null
 * @param role that it asks for, or null when it is for those who are not signed in too
 */
record BackofficePage(String view, String parameter, Role role) {
    static final String ROOT = "/agents/";
    static final String SIGN_IN = ROOT + "connexion";
    static final String SIGN_OUT = ROOT + "deconnexion";

    private static final String TICKETS = "demandes/";
    private static final String ABSENCES = "absences";
    private static final String ADMINISTRATION = "/administration/";
    private static final Set<String> ADMINISTRATION_VIEWS =
            Set.of("secteurs", "regles", "services", "agents", "categories", "envois");
    private static final Set<String> ADMINISTRATION_SERVLETS = Set.of("secteurs/fichier");

    static Optional<BackofficePage> of(String address) {
        String path = address.startsWith(ROOT) ? address.substring(ROOT.length()) : "";
        if (address.startsWith(ADMINISTRATION)) {
            return ofAdministration(address.substring(ADMINISTRATION.length()));
        }
        if (path.isEmpty()) {
            return Optional.of(new BackofficePage("backoffice/demandes", null, Role.AGENT));
        }
        if (path.equals(ABSENCES)) {
            return Optional.of(new BackofficePage("backoffice/absences", null, Role.AGENT));
        }
        if (address.equals(SIGN_IN)) {
            return Optional.of(new BackofficePage("backoffice/connexion", null, null));
        }
        if (path.startsWith(TICKETS) && path.indexOf('/', TICKETS.length()) < 0) {
            String reference = path.substring(TICKETS.length());
            return Optional.of(new BackofficePage("backoffice/demande", reference, Role.AGENT));
        }
        return Optional.empty();
    }

    private static Optional<BackofficePage> ofAdministration(String path) {
        if (path.isEmpty() || ADMINISTRATION_VIEWS.contains(path)) {
            String view = "administration/" + (path.isEmpty() ? "accueil" : path);
            return Optional.of(new BackofficePage(view, null, Role.ADMINISTRATOR));
        }
        return ADMINISTRATION_SERVLETS.contains(path)
                ? Optional.of(new BackofficePage(null, null, Role.ADMINISTRATOR))
                : Optional.empty();
    }

    /** The address of a ticket's page. */
    static String ticket(TicketReference reference) {
        return ROOT + TICKETS + reference;
    }

    /** Whether it is for those who are not signed in too. */
    boolean isPublic() {
        return role == null;
    }

    boolean isFor(AgentIdentity agent) {
        return isPublic() || agent.is(role);
    }
}

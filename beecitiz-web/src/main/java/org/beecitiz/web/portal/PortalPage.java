package org.beecitiz.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of the portal, from the path behind the slug.
 *
 * @param view name of its file
 * @param parameter what the path names (a reference, a draft, a secret), or null
 */
record PortalPage(String view, String parameter) {
    /** Folders of views: forwarded to, never asked for by their own address. */
    static final Set<String> VIEWS = Set.of("portal", "backoffice", "errors");

    private static final Set<String> RESERVED = Set.of(
            "agents",
            "administration",
            "api",
            "open311",
            "health",
            "metrics",
            "openapi",
            "jakarta.faces.resource",
            "assets",
            "maps",
            "photos",
            "webjars");

    private static final Set<String> PLAIN =
            Set.of("liste", "proches", "mentions-legales", "accessibilite", "donnees-personnelles", "signaler");
    private static final Set<String> STEPS = Set.of("ou", "quoi", "photos", "vous", "merci");

    /** Whether a first path segment is never a collectivité. */
    static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    /** Whether it is a step of a draft that was started. */
    boolean needsDraft() {
        return view.startsWith("signaler-") && parameter != null;
    }

    static Optional<PortalPage> of(List<String> path) {
        return Optional.ofNullable(
                switch (path.size()) {
                    case 1 -> ofOne(path.get(0));
                    case 2 -> ofTwo(path.get(0), path.get(1));
                    case 3 -> ofThree(path.get(0), path.get(1), path.get(2));
                    default -> null;
                });
    }

    private static PortalPage ofOne(String name) {
        if (name.isEmpty()) {
            return new PortalPage("carte", null);
        }
        if (name.equals("signaler")) {
            return new PortalPage("signaler-ou", null);
        }
        return PLAIN.contains(name) ? new PortalPage(name, null) : null;
    }

    private static PortalPage ofTwo(String name, String parameter) {
        return switch (name) {
            case "demandes" -> new PortalPage("demande", parameter);
            case "suivi" -> new PortalPage("suivi", parameter);
            case "soutien" -> new PortalPage("soutien", parameter);
            default -> null;
        };
    }

    private static PortalPage ofThree(String name, String parameter, String part) {
        return switch (name) {
            case "signaler" -> STEPS.contains(part) ? new PortalPage("signaler-" + part, parameter) : null;
            case "suivi" -> part.equals("courriels") ? new PortalPage("suivi-courriels", parameter) : null;
            default -> null;
        };
    }
}

package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.Statuses;

/** What the map's script needs to know of the collectivité: its categories and the words for statuses, as JSON. */
@Named
@RequestScoped
public class MapPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Messages messages;

    @Inject
    private Statuses statuses;

    /** {@code {"12": {"name": …, "icon": …, "family": …}}} */
    public String getCategories() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        catalogue.families(portal.id()).stream()
                .flatMap(family -> family.categories().stream())
                .forEach(label -> all.add(String.valueOf(label.id().value()), json(label)));
        return all.build().toString();
    }

    private JsonObjectBuilder json(CategoryLabel label) {
        return Json.createObjectBuilder()
                .add("name", label.in(messages.getLocale()))
                .add("icon", label.icon())
                .add("family", label.family());
    }

    /** {@code {"RECEIVED": {"name": "Reçue", "style": "received"}}} */
    public String getStatuses() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (TicketStatus status : TicketStatus.values()) {
            all.add(
                    status.name(),
                    Json.createObjectBuilder()
                            .add("name", messages.label(status))
                            .add("style", statuses.style(status)));
        }
        return all.build().toString();
    }
}

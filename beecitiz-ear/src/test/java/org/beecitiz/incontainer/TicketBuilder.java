package org.beecitiz.incontainer;

import java.util.Locale;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.NewTicket;
import org.beecitiz.ticket.Source;
import org.beecitiz.ticket.TicketKind;

/** A ticket to receive: a lamp that is out in the west of its town, unless said otherwise. */
final class TicketBuilder {
    private final Town town;
    private TicketKind kind = TicketKind.REQUEST;
    private CategoryId category;
    private GeoPoint point = Town.IN_WEST;
    private String description = "Le lampadaire ne s’allume plus.";
    private String email;
    private Locale locale = Locale.FRENCH;

    private TicketBuilder(Town town) {
        this.town = town;
        this.category = town.lamp();
        this.email = "resident@" + town.slug() + ".example";
    }

    static TicketBuilder aTicket(Town town) {
        return new TicketBuilder(town);
    }

    TicketBuilder about(CategoryId other) {
        category = other;
        return this;
    }

    TicketBuilder at(GeoPoint other) {
        point = other;
        return this;
    }

    TicketBuilder saying(String other) {
        description = other;
        return this;
    }

    TicketBuilder from(String otherEmail, Locale otherLocale) {
        email = otherEmail;
        locale = otherLocale;
        return this;
    }

    TicketBuilder asIdea() {
        kind = TicketKind.IDEA;
        return this;
    }

    NewTicket build() {
        return new NewTicket(
                town.id(),
                kind,
                category,
                point,
                "3, rue du Port",
                description,
                new Author(email, "Camille Résidente", "06 00 00 00 00", locale),
                Source.PORTAL);
    }
}

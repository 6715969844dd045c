package org.beecitiz.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.Checks;
import org.beecitiz.platform.EmailAddress;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.Territory;

/** What is asked of a ticket before it is received; the same rules hold at each step of the form and at the door of {@link TicketIntake}. */
@ApplicationScoped
public class IntakeRules {
    private static final int NAME_MAX = 100;
    private static final int PHONE_MAX = 30;

    @Inject
    private Territory territory;

    @Inject
    private Catalogue catalogue;

    /** The ticket with its texts trimmed, or the first thing to mend. */
    NewTicket accept(NewTicket wanted) {
        requirePlace(wanted.collectivity(), wanted.point());
        requireKind(wanted.kind());
        requireCategory(wanted.collectivity(), wanted.category());
        return new NewTicket(
                wanted.collectivity(),
                wanted.kind(),
                wanted.category(),
                wanted.point(),
                address(wanted.address()),
                description(wanted.description(), wanted.source()),
                author(wanted.author(), wanted.source()),
                wanted.source());
    }

    void requirePlace(CollectivityId collectivity, GeoPoint point) {
        if (point == null) {
            throw new BusinessException("point", "ticket.point.missing");
        }
        if (!territory.locate(collectivity, point).insideTerritory()) {
            throw new BusinessException(
                    "point", "ticket.point.outside", territory.get(collectivity).name());
        }
    }

    void requireKind(TicketKind kind) {
        if (kind == null) {
            throw new BusinessException("kind", "ticket.kind.missing");
        }
    }

    void requireCategory(CollectivityId collectivity, CategoryId category) {
        if (category == null || catalogue.find(collectivity, category).isEmpty()) {
            throw new BusinessException("category", "ticket.category.missing");
        }
    }

    String address(String text) {
        String address = Words.trimmed(text);
        if (address.length() > NewTicket.ADDRESS_MAX) {
            throw new BusinessException("address", "ticket.address.tooLong", NewTicket.ADDRESS_MAX);
        }
        return address;
    }

    String description(String text, Source source) {
        String description = Words.trimmed(text);
        if (description.isEmpty()) {
            throw new BusinessException("description", "ticket.description.missing");
        }
        if (description.length() > source.descriptionMax()) {
            throw new BusinessException("description", "ticket.description.tooLong", source.descriptionMax());
        }
        return description;
    }

    Author author(Author author, Source source) {
        String email = Words.trimmed(author.email()).toLowerCase(Locale.ROOT);
        String name = Words.trimmed(author.name());
        String phone = Words.trimmed(author.phone());
        new Checks()
                .check(() -> requireEmail(email, source))
                .check(() -> requireName(name))
                .check(() -> requirePhone(phone))
                .raise();
        return new Author(emptyToNull(email), emptyToNull(name), emptyToNull(phone), author.locale());
    }

    private static void requireEmail(String email, Source source) {
        if (email.isEmpty() && source.needsEmail()) {
            throw new BusinessException("email", "ticket.email.missing");
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            throw new BusinessException("email", "ticket.email.malformed");
        }
    }

    private static void requireName(String name) {
        if (name.length() > NAME_MAX) {
            throw new BusinessException("name", "ticket.name.tooLong", NAME_MAX);
        }
    }

    private static void requirePhone(String phone) {
        if (phone.length() > PHONE_MAX || !phone.matches("[0-9+(). /-]*")) {
            throw new BusinessException("phone", "ticket.phone.malformed");
        }
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

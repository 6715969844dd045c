package org.beecitiz.web.open311;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.NewTicket;
import org.beecitiz.ticket.Source;
import org.beecitiz.ticket.TicketKind;

/**
 * Reads a request that a program sends.
 *
 * <p>{@code device_id} and {@code account_id} are never read. {@code media_url} and {@code attribute[…]} are stored nowhere for now: the first would be
 * fetched from https addresses alone, the second belongs to questions that services do not ask yet.
 */
final class NewRequest {
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{0,30})?");

    private NewRequest() {}

    static NewTicket read(Parameters parameters, CollectivityView to, CategoryLabel about, Locale locale) {
        return new NewTicket(
                to.id(),
                TicketKind.REQUEST,
                about.id(),
                point(parameters),
                parameters.one("address_string").orElse(""),
                // Optional in the standard, never empty here: then the request says what its service is about.
                parameters.one("description").orElseGet(() -> about.in(to.locale())),
                author(parameters, locale),
                Source.OPEN311);
    }

    private static GeoPoint point(Parameters parameters) {
        Optional<String> latitude = parameters.one("lat");
        Optional<String> longitude = parameters.one("long");
        if (latitude.isEmpty() && longitude.isEmpty()) {
            boolean elsewise = parameters.has("address_string") || parameters.has("address_id");
            throw new Refusal(
                    Refusal.BAD_REQUEST, elsewise ? "open311.position.addressAlone" : "open311.position.missing");
        }
        if (latitude.isEmpty() || longitude.isEmpty()) {
            throw new Refusal(Refusal.BAD_REQUEST, "open311.position.missing");
        }
        double lat = degrees(latitude.get());
        double lon = degrees(longitude.get());
        if (!GeoPoint.isValid(lat, lon)) {
            throw malformed();
        }
        return new GeoPoint(lat, lon);
    }

    // Double.parseDouble takes NaN, Infinity, 1e3, 0x1p3 and 1d for numbers too.
    private static double degrees(String text) {
        if (!DEGREES.matcher(text).matches()) {
            throw malformed();
        }
        return Double.parseDouble(text);
    }

    private static Refusal malformed() {
        return new Refusal(Refusal.BAD_REQUEST, "open311.position.malformed");
    }

    private static Author author(Parameters parameters, Locale locale) {
        String name = Stream.of("first_name", "last_name")
                .flatMap(part -> parameters.one(part).stream())
                .collect(Collectors.joining(" "));
        return new Author(
                parameters.one("email").orElse(null),
                name,
                parameters.one("phone").orElse(null),
                locale);
    }
}

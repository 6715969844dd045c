package org.beecitiz.web.open311;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beecitiz.ticket.RegisterEntry;
import org.beecitiz.web.open311.Answer.Fields;
import org.beecitiz.web.open311.Answer.Listing;

/**
 * Tickets in the words of GeoReport v2, all fields of the standard in its order; those that a ticket has nothing for are empty.
 *
 * @param baseUrl what photos' addresses begin with
 */
record ServiceRequest(ZoneId zone, String baseUrl, Locale locale) {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    static Answer listing(List<Fields> requests) {
        return new Answer("service_requests", new Listing("request", requests));
    }

    /** A ticket with the key of its first photo, or null. */
    Fields of(RegisterEntry entry, String photo) {
        return new Fields()
                .with("service_request_id", entry.reference().toString())
                .with("status", entry.status().isOpen() ? "open" : "closed")
                .with("status_notes", entry.explanation())
                .with("service_name", entry.category().in(locale))
                .with("service_code", ServiceCode.of(entry.category().id()))
                .with("description", entry.description())
                .with("agency_responsible", entry.department())
                .without("service_notice")
                .with("requested_datetime", W3cDateTime.format(entry.receivedAt(), zone))
                .with("updated_datetime", W3cDateTime.format(entry.changedAt(), zone))
                .with("expected_datetime", endOf(entry.estimate()))
                .with("address", entry.address().isEmpty() ? null : entry.address())
                .without("address_id")
                .without("zipcode")
                .with("lat", entry.point().latitude())
                .with("long", entry.point().longitude())
                .with("media_url", photo == null ? null : baseUrl + "/photos/" + photo + "-1600.jpg");
    }

    // Agents announce a day: it is kept if the work is done before the day ends.
    private String endOf(LocalDate day) {
        return day == null
                ? null
                : W3cDateTime.format(day.atTime(END_OF_DAY).atZone(zone).toInstant(), zone);
    }
}

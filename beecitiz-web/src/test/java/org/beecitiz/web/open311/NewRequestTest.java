package org.beecitiz.web.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.web.open311.Refused.refused;

import java.time.ZoneId;
import java.util.Locale;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.ticket.NewTicket;
import org.beecitiz.ticket.Source;
import org.beecitiz.ticket.TicketKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewRequestTest {
    private static final CollectivityView RIVEBELLE = new CollectivityView(
            new CollectivityId(1),
            "demo",
            "Ville de Rivebelle",
            null,
            "demandes@rivebelle.example",
            "#0d5aa7",
            Locale.FRENCH,
            ZoneId.of("Europe/Paris"),
            new GeoPoint(47.31, 0.09),
            "/maps/rivebelle.json",
            30);
    private static final CategoryLabel LAMP =
            new CategoryLabel(new CategoryId(46), "Lampadaire éteint", "Street lamp out", "lightbulb", "eclairage");

    /** The example of the standard, at a place of Rivebelle. */
    @Test
    void theExampleOfTheStandardIsRead() {
        NewTicket ticket =
                read("lat=47.31524078&long=0.0912043&address_string=1234+5th+street&email=smit333%40sfgov.edu"
                        + "&device_id=tt222111&account_id=123456&first_name=john&last_name=smith&phone=111111111"
                        + "&description=A+large+sinkhole+is+destroying+the+street"
                        + "&media_url=http%3A%2F%2Ffarm3.static.flickr.com%2F2002%2F2212426634_5ed477a060.jpg"
                        + "&attribute[WHISPAWN]=123456&attribute[WHISDORN]=COISL001");
        assertThat(ticket.collectivity()).isEqualTo(RIVEBELLE.id());
        assertThat(ticket.category()).isEqualTo(LAMP.id());
        assertThat(ticket.kind()).isEqualTo(TicketKind.REQUEST);
        assertThat(ticket.source()).isEqualTo(Source.OPEN311);
        assertThat(ticket.point()).isEqualTo(new GeoPoint(47.31524078, 0.0912043));
        assertThat(ticket.address()).isEqualTo("1234 5th street");
        assertThat(ticket.description()).isEqualTo("A large sinkhole is destroying the street");
        assertThat(ticket.author().email()).isEqualTo("smit333@sfgov.edu");
        assertThat(ticket.author().name()).isEqualTo("john smith");
        assertThat(ticket.author().phone()).isEqualTo("111111111");
        assertThat(ticket.author().locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aPlaceIsEnough() {
        NewTicket ticket = read("lat=47&long=-0.5");
        assertThat(ticket.point()).isEqualTo(new GeoPoint(47, -0.5));
        assertThat(ticket.address()).isEmpty();
        assertThat(ticket.description()).isEqualTo("Lampadaire éteint");
        assertThat(ticket.author().email()).isNull();
        assertThat(ticket.author().name()).isEmpty();
        assertThat(ticket.author().phone()).isNull();
    }

    @Test
    void eitherNameIsAName() {
        assertThat(read("lat=47&long=0&last_name=Smith").author().name()).isEqualTo("Smith");
        assertThat(read("lat=47&long=0&first_name=John&last_name=+").author().name())
                .isEqualTo("John");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e1",
                "0x1p3",
                "47d",
                "47f",
                "91",
                "-90.0001",
                "999",
                "1000",
                "47,31",
                "47.31.2",
                ".5",
                "--1",
                "٤٧",
                "north",
                "1e400"
            })
    void whatIsNoLatitudeIsRefused(String text) {
        assertThat(refused(() -> read("long=0&lat=" + text))).isEqualTo("400 open311.position.malformed []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "180.1", "-181", "1e9", "999999999999999999999999"})
    void whatIsNoLongitudeIsRefused(String text) {
        assertThat(refused(() -> read("lat=47&long=" + text))).isEqualTo("400 open311.position.malformed []");
    }

    @Test
    void aPlaceTakesBothCoordinates() {
        assertThat(refused(() -> read(""))).isEqualTo("400 open311.position.missing []");
        assertThat(refused(() -> read("lat=47"))).isEqualTo("400 open311.position.missing []");
        assertThat(refused(() -> read("long=0&address_string=x"))).isEqualTo("400 open311.position.missing []");
        assertThat(refused(() -> read("address_string=1+rue+X"))).isEqualTo("400 open311.position.addressAlone []");
        assertThat(refused(() -> read("address_id=12"))).isEqualTo("400 open311.position.addressAlone []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lat", "long", "address_string", "description", "email", "first_name", "last_name", "phone"})
    void nothingIsGivenTwice(String name) {
        String twice = "&" + name + "=1&" + name + "=1";
        String place = name.equals("lat") ? "long=0" : name.equals("long") ? "lat=0" : "lat=0&long=0";
        assertThat(refused(() -> read(place + twice))).isEqualTo("400 open311.parameter.repeated [" + name + "]");
    }

    private static NewTicket read(String form) {
        return NewRequest.read(new Parameters(form), RIVEBELLE, LAMP, Locale.ENGLISH);
    }
}

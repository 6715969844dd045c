package org.beecitiz.web.open311;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.ticket.RegisterEntry;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.web.open311.Answer.Fields;
import org.beecitiz.web.open311.Answer.Listing;
import org.beecitiz.web.open311.Answer.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class AnswerWritersTest {
    private static final ServiceRequest WORDS =
            new ServiceRequest(ZoneId.of("Europe/Paris"), "https://demandes.rivebelle.example", Locale.ENGLISH);
    private static final CategoryLabel LAMP =
            new CategoryLabel(new CategoryId(46), "Lampadaire éteint", "Street lamp out", "lightbulb", "eclairage");

    @Test
    void requestsHaveTheFieldsOfTheStandardInItsOrder() throws Exception {
        RegisterEntry closed =
                entry(TicketStatus.REJECTED, LocalDate.of(2026, 10, 25), "Duplicate <request> & \"more\".");
        RegisterEntry open = entry(TicketStatus.RECEIVED, null, null);
        isWrittenAs(
                "service-requests", ServiceRequest.listing(List.of(WORDS.of(closed, "abcdef"), WORDS.of(open, null))));
    }

    @Test
    void noRequestIsAnEmptyList() throws Exception {
        Answer none = ServiceRequest.listing(List.of());
        assertThat(json(none)).isEqualTo("[]");
        assertThat(parsed(xml(none)).getDocumentElement().hasChildNodes()).isFalse();
    }

    @Test
    void discoveryNestsListings() throws Exception {
        Fields endpoint = new Fields()
                .with("specification", "http://wiki.open311.org/GeoReport_v2")
                .with("url", "https://demandes.rivebelle.example/open311/v2")
                .with("changeset", "2026-11-24 00:00")
                .with("type", "production")
                .with("formats", new Listing("format", List.of(new Value("application/json"), new Value("text/xml"))));
        isWrittenAs(
                "discovery",
                new Answer(
                        "discovery",
                        new Fields()
                                .with("changeset", "2026-11-24 00:00")
                                .with("contact", "Ask us")
                                .with("key_service", "Ask the administrator")
                                .with("endpoints", new Listing("endpoint", List.of(endpoint)))));
    }

    @Test
    void errorsAreAList() throws Exception {
        Fields error = new Fields().with("code", 403).with("description", "Invalid api_key");
        isWrittenAs("errors", new Answer("errors", new Listing("error", List.of(error))));
    }

    @Test
    void truthValuesAreNoTexts() {
        assertThat(json(new Answer("service", new Fields().with("metadata", false))))
                .isEqualTo("{\"metadata\":false}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0000001, 0, -0.5, 47.31524078, 179.999999999, -90})
    void coordinatesAreWrittenWithoutExponents(double degrees) throws Exception {
        Answer answer = new Answer("request", new Fields().with("lat", degrees));
        assertThat(Double.parseDouble(textOf(answer))).isEqualTo(degrees);
        assertThat(textOf(answer)).doesNotContain("E");
        try (JsonReader reader = Json.createReader(new StringReader(json(answer)))) {
            assertThat(reader.readObject().getJsonNumber("lat").doubleValue()).isEqualTo(degrees);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "]]> & &amp; <!-- <?xml?> \"quotes\" 'single'",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "accents éàü, 漢字, 😀 𝄞",
                "line\nbreak\tand tab",
                " blanks around "
            })
    void anyTextComesBackAsItWas(String text) throws Exception {
        Answer answer = new Answer("request", new Fields().with("description", text));
        assertThat(textOf(answer)).isEqualTo(text);
        try (JsonReader reader = Json.createReader(new StringReader(json(answer)))) {
            assertThat(reader.readObject().getString("description")).isEqualTo(text);
        }
    }

    @Test
    void whatXmlForbidsIsLeftOut() throws Exception {
        String hostile = "a\u0000\u0008\u000B\u000C\u001B\u001F\uFFFE\uFFFF\uD800b\uDC00c😀";
        assertThat(textOf(new Answer("request", new Fields().with("description", hostile))))
                .isEqualTo("abc😀");
    }

    private static RegisterEntry entry(TicketStatus status, LocalDate estimate, String explanation) {
        return new RegisterEntry(
                new TicketId(77),
                new TicketReference(26, 4217),
                status,
                LAMP,
                "Deux lampadaires\nsont éteints.",
                "Éclairage public",
                Instant.parse("2026-10-24T20:06:46.123456Z"),
                Instant.parse("2026-11-01T08:00:00Z"),
                estimate,
                status.isOpen() ? "" : "6, rue des Tanneurs",
                new GeoPoint(47.310814, 0.086754),
                explanation);
    }

    private static void isWrittenAs(String golden, Answer answer) throws Exception {
        assertThat(json(answer)).isEqualTo(withoutLayout(file(golden + ".json")));
        assertThat(xml(answer)).isEqualTo(withoutLayout(file(golden + ".xml")));
        parsed(xml(answer));
    }

    // In golden files, a line break that is no layout is written ⏎.
    private static String withoutLayout(String text) {
        return text.replaceAll("\\n *", "").replace('⏎', '\n');
    }

    private static String json(Answer answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonAnswerWriter.write(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String xml(Answer answer) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlAnswerWriter.write(answer, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String textOf(Answer answer) throws Exception {
        return parsed(xml(answer)).getDocumentElement().getFirstChild().getTextContent();
    }

    private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AnswerWritersTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.beecitiz.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** GeoReport v2 as programs speak it, over HTTP. */
@InContainer
class Open311HttpIT {
    private static final String KEY = "clé de l’essai";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Towns towns;

    @Inject
    private CollectivitySetup setup;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDesk desk;

    @Inject
    private TicketFile file;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Rows rows;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
        currentAgent.become(town.mayor());
        setup.addApiKey(town.id(), "Essai", KEY);
    }

    @Test
    void services_are_listed_in_the_language_that_is_asked_for() {
        assertThat(array(get("services.json?jurisdiction_id=" + town.slug())))
                .extracting(service -> service.asJsonObject().getString("service_name"))
                .containsExactly("Lampadaire éteint", "Nid-de-poule", "Banc");
        assertThat(array(send(get("services.json", town).header("Accept-Language", "en-GB, fr;q=0.1"))))
                .extracting(service -> service.asJsonObject().getString("service_name"))
                .containsExactly("Street lamp out", "Pothole", "Banc");
    }

    @Test
    void formats_have_their_types() throws Exception {
        for (String address :
                List.of("discovery", "services", "services/" + town.lamp().value(), "requests")) {
            HttpResponse<String> json = send(get(address + ".json", town));
            assertThat(json.statusCode()).as(address).isEqualTo(200);
            assertThat(contentType(json)).isEqualTo("application/json;charset=utf-8");
            HttpResponse<String> xml = send(get(address + ".xml", town));
            assertThat(xml.statusCode()).as(address).isEqualTo(200);
            assertThat(contentType(xml)).isEqualTo("text/xml;charset=utf-8");
            assertThat(xml.body()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            root(xml);
        }
    }

    @Test
    void a_request_is_sent_and_read_back_without_its_author() throws Exception {
        Map<String, String> form = form();
        form.put("description", "Éteint <b>depuis</b> & 😀\u0001\uFFFE");
        form.put("email", "jeanne@courriel.example");
        form.put("first_name", "Jeanne");
        form.put("last_name", "Habitante");
        form.put("phone", "06 12 34 56 78");
        form.put("media_url", "http://photos.example/1.jpg");
        form.put("attribute[A]", "1");
        HttpResponse<String> sent = post("requests.json", form);
        assertThat(sent.statusCode()).isEqualTo(200);
        JsonObject receipt = array(sent).getJsonObject(0);
        assertThat(receipt.keySet()).containsExactly("service_request_id", "service_notice", "account_id");
        String id = receipt.getString("service_request_id");

        HttpResponse<String> json = send(get("requests/" + id + ".json", town));
        HttpResponse<String> xml = send(get("requests/" + id + ".xml", town));
        assertThat(array(json).getJsonObject(0).getString("description")).startsWith("Éteint <b>depuis</b> & 😀");
        assertThat(text(root(xml), "description")).isEqualTo("Éteint <b>depuis</b> & 😀");
        assertThat(array(json).getJsonObject(0).getString("agency_responsible")).isEqualTo("Éclairage public");
        assertThat(json.body() + xml.body()).doesNotContainIgnoringCase("jeanne", "habitante", "06 12");
        assertThat(array(send(get("tokens/" + id + ".json", town)))
                        .getJsonObject(0)
                        .getString("service_request_id"))
                .isEqualTo(id);
        assertThat(rows.select(
                        "SELECT source FROM ticket WHERE reference = ? AND collectivity_id = ?",
                        id,
                        town.id().value()))
                .containsExactly("OPEN311");
    }

    @Test
    void a_request_needs_no_author() {
        HttpResponse<String> sent = post("requests.xml", form());
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(contentType(sent)).isEqualTo("text/xml;charset=utf-8");
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void what_is_refused_stores_nothing_and_says_why_in_the_standards_words() throws Exception {
        refused(400, "lat", "NaN");
        refused(400, "lat", "Infinity");
        refused(400, "lat", "1e1000");
        refused(400, "lat", "");
        refused(400, "lat", "0.02");
        refused(400, "service_code", "");
        refused(404, "service_code", "1");
        refused(404, "service_code", "' OR 1=1");
        refused(404, "service_code", String.valueOf(town.streets().value()));
        refused(403, "api_key", "");
        refused(403, "api_key", "demo");
        refused(400, "jurisdiction_id", "");
        refused(404, "jurisdiction_id", "nowhere");
        refused(400, "email", "nobody");
        refused(400, "phone", "<script>");
        refused(400, "description", "d".repeat(4001));
        refused(400, "description", "d".repeat(1_000_000));
        refused(400, "description", "d".repeat(3_000_000));
        refused(400, "first_name", "n".repeat(101));
        assertThat(tickets()).isZero();
    }

    @Test
    void a_key_is_of_one_collectivity() {
        Town other = towns.open();
        Map<String, String> form = form();
        form.put("jurisdiction_id", other.slug());
        form.put("service_code", String.valueOf(other.lamp().value()));
        assertThat(post("requests.json", form).statusCode()).isEqualTo(403);
    }

    @Test
    void closed_includes_rejected_and_both_tell_the_explanation() {
        TicketReference left = receive();
        TicketReference done = receive();
        TicketReference open = receive();
        currentAgent.become(town.lamplighter());
        desk.changeStatus(left, version(left), TicketStatus.REJECTED, "C’est à la région.");
        desk.resolve(done, version(done), "L’ampoule est changée.");

        JsonArray closed = array(get("requests.json?status=closed&jurisdiction_id=" + town.slug()));
        assertThat(closed)
                .extracting(each -> each.asJsonObject().getString("service_request_id"))
                .containsExactlyInAnyOrder(left.toString(), done.toString());
        assertThat(closed)
                .extracting(each -> each.asJsonObject().getString("status_notes"))
                .containsExactlyInAnyOrder("C’est à la région.", "L’ampoule est changée.");
        assertThat(array(get("requests.json?status=open&jurisdiction_id=" + town.slug())))
                .extracting(each -> each.asJsonObject().getString("service_request_id"))
                .containsExactly(open.toString());
        assertThat(closed.toString()).doesNotContain(town.lamplighter().fullName());
    }

    @Test
    void what_the_public_may_not_see_is_not_there() throws Exception {
        TicketReference reference = receive();
        String one = "requests/" + reference + ".json";
        assertThat(send(get(one, town)).statusCode()).isEqualTo(200);
        assertThat(send(get(one, towns.open())).statusCode()).isEqualTo(404);
        for (String hidden : List.of(
                "publication = 'HIDDEN'",
                "publication = 'AWAITING'",
                "publication = 'PUBLISHED', archived_at = CURRENT_TIMESTAMP")) {
            rows.update(
                    "UPDATE ticket SET " + hidden + " WHERE collectivity_id = ?",
                    town.id().value());
            HttpResponse<String> answer = send(get(one, town));
            assertThat(answer.statusCode()).as(hidden).isEqualTo(404);
            assertThat(array(answer).getJsonObject(0).getInt("code")).isEqualTo(404);
            assertThat(array(send(get("requests.json", town)))).isEmpty();
            assertThat(array(get("requests.json?service_request_id=" + reference + "&jurisdiction_id=" + town.slug())))
                    .isEmpty();
            assertThat(send(get("tokens/" + reference + ".json", town)).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void lists_are_paged_from_the_newest() {
        List<String> received =
                IntStream.range(0, 5).mapToObj(n -> receive().toString()).toList();
        assertThat(array(get("requests.json?page=2&page_size=2&jurisdiction_id=" + town.slug())))
                .extracting(each -> each.asJsonObject().getString("service_request_id"))
                .containsExactly(received.get(2), received.get(1));
    }

    @Test
    void errors_have_one_shape() throws Exception {
        isError(404, send(get("nothing.json", town)));
        isError(404, send(get("requests.html", town)));
        isError(404, send(get("requests", town)));
        isError(405, send(get("requests.json", town).DELETE()));
        isError(405, send(get("services.xml", town).POST(HttpRequest.BodyPublishers.noBody())));
        isError(
                415,
                send(get("requests.xml", town)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))));
        isError(400, get("requests.json?status=x&jurisdiction_id=" + town.slug()));
        isError(400, get("requests.xml?start_date=%FF&jurisdiction_id=" + town.slug()));
    }

    private void refused(int status, String name, String value) throws Exception {
        Map<String, String> form = form();
        form.put(name, value);
        isError(status, post("requests.json", form));
        isError(status, post("requests.xml", form));
    }

    private static void isError(int status, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (contentType(answer).startsWith("application/json")) {
            JsonObject error = array(answer).getJsonObject(0);
            assertThat(error.getInt("code")).isEqualTo(status);
            assertThat(error.getString("description")).isNotBlank();
        } else {
            assertThat(root(answer).getTagName()).isEqualTo("errors");
            assertThat(text(root(answer), "code")).isEqualTo(String.valueOf(status));
            assertThat(text(root(answer), "description")).isNotBlank();
        }
    }

    private TicketReference receive() {
        return intake.receive(aTicket(town).build()).reference();
    }

    private int version(TicketReference reference) {
        return file.get(reference).version();
    }

    private long tickets() {
        return rows.count("ticket WHERE collectivity_id = ?", town.id().value());
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("jurisdiction_id", town.slug());
        form.put("api_key", KEY);
        form.put("service_code", String.valueOf(town.lamp().value()));
        form.put("lat", "47.05");
        form.put("long", "0.02");
        form.put("description", "Éteint depuis dimanche.");
        return form;
    }

    private HttpResponse<String> post(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder get(String address, Town of) {
        return HttpRequest.newBuilder(uri(address + "?jurisdiction_id=" + of.slug()));
    }

    private HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(uri(address)));
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + request.getLocalPort() + "/open311/v2/" + address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replace(" ", "");
    }

    private static JsonArray array(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    private static Element root(HttpResponse<String> answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)))
                .getDocumentElement();
    }

    private static String text(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        assertThat(found.getLength()).as(name).isEqualTo(1);
        return found.item(0).getTextContent();
    }
}

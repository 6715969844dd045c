package org.beecitiz.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.beecitiz.testing.Mailbox;

/** The deployed application, from outside: its pages by HTTP, the mails it sends, and the door by which time passes in it. */
public final class Site {
    private final TestServer server;
    private HttpClient client = newClient();

    Site(TestServer server) {
        this.server = server;
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** {@code http://127.0.0.1:…} */
    public String address() {
        return "http://127.0.0.1:" + server.ports().http();
    }

    /** The answer to a GET, redirects not followed; headers as name, value, name, value… */
    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    /** The answer to the POST of a form. */
    public HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(request, path, headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers) {
        request.uri(URI.create(address() + path)).timeout(Duration.ofSeconds(100));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Mailbox mailbox(String address) {
        return server.mailbox(address);
    }

    /** As long as people need for the form at least: what is sent faster is refused. */
    public void passesAsForPeople() {
        passes(Duration.ofSeconds(3));
    }

    /** The application's clock goes on by this much. */
    public void passes(Duration duration) {
        door("pass?duration=" + duration);
    }

    /** Recurring work is brought forward; returns when it is completed. */
    public void run(String job) {
        door("run?job=" + job);
    }

    /** Fingerprints of everything that is stored but the outbox, table by table. */
    public String stored() {
        return door("rows");
    }

    /** Somebody who asks by HTTP and keeps cookies. */
    public Caller caller() {
        return new Caller(address());
    }

    private String door(String command) {
        HttpResponse<String> answer = post(TestApplication.CONTEXT + "/door/" + command, "");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(command + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Kills the server without a warning (SIGKILL). */
    public void kill() {
        server.kill();
    }

    /** Starts the server that was killed; returns when the application is ready. Its clock is the machine's again. */
    public void restart() {
        server.restart();
        // The old one still holds connections to the process that was killed.
        client = newClient();
    }

    /** The server's process. */
    public long pid() {
        return server.pid();
    }
}

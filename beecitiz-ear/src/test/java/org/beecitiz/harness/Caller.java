package org.beecitiz.harness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who reads French and asks by HTTP: keeps cookies, follows no redirect, posts from this site. */
public final class Caller {
    private static final String BOUNDARY = "----what-is-sent";

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Map<String, String> headers = new LinkedHashMap<>();

    Caller(String address) {
        this.address = address;
        headers.put("Origin", address);
        headers.put("Accept-Language", "fr");
    }

    /** Comes through a proxy from now on, which was asked by this address. */
    public Caller from(String ipAddress) {
        headers.put("X-Forwarded-For", ipAddress);
        return this;
    }

    /** Signs an agent of the demonstration in. */
    public Caller signedInAs(String email) {
        HttpResponse<String> answer = post(
                "/agents/connexion",
                Map.of("door", "door", "email", email, "password", "beecitiz", "enter", "", "retour", ""));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(email + " could not sign in: " + answer.statusCode());
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    /** Posts a form. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body.getBytes(UTF_8));
    }

    /** Posts a form with a file. */
    public HttpResponse<String> upload(String path, String part, String fileName, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String disposition = "form-data; name=\"" + part + "\"; filename=\"" + fileName + "\"";
        body.writeBytes(lines("--" + BOUNDARY, "Content-Disposition: " + disposition, "", ""));
        body.writeBytes(file);
        body.writeBytes(lines("", "--" + BOUNDARY + "--", ""));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static byte[] lines(String... lines) {
        return String.join("\r\n", lines).getBytes(ISO_8859_1);
    }

    /** Posts a body of any type. */
    public HttpResponse<String> post(String path, String contentType, byte[] body) {
        return send("POST", path, contentType, BodyPublishers.ofByteArray(body));
    }

    /** Asks by any method. */
    public HttpResponse<String> ask(String method, String path) {
        return send(method, path, null, BodyPublishers.noBody());
    }

    private HttpResponse<String> send(String method, String path, String contentType, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body)
                .timeout(Duration.ofSeconds(100));
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
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
}

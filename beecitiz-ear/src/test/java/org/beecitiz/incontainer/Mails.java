package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.beecitiz.testing.Mailbox;

/** The tests' mail server, seen from within the application server. */
@ApplicationScoped
public class Mails {
    private final Properties ports = ports();

    Mailbox to(String address) {
        return new Mailbox(Integer.parseInt(ports.getProperty("imap")), address);
    }

    /** Does {@code work} while nothing listens at the SMTP port. */
    void withoutServer(Runnable work) {
        turned("off", work);
    }

    /** Does {@code work} while the server dies in the middle of each mail. */
    void withDyingServer(Runnable work) {
        turned("dying", work);
    }

    /** Does {@code work} while the server takes mail for anyone at all. */
    void withLenientServer(Runnable work) {
        turned("lenient", work);
    }

    private void turned(String state, Runnable work) {
        turn(state);
        try {
            work.run();
        } finally {
            turn("on");
        }
    }

    private void turn(String state) {
        URI address = URI.create("http://127.0.0.1:" + ports.getProperty("mailSwitch") + "/" + state);
        try {
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Properties ports() {
        Properties properties = new Properties();
        try (InputStream in = Mails.class.getResourceAsStream("ports.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}

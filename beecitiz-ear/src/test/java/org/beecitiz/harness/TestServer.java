package org.beecitiz.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beecitiz.testing.Mailbox;

/**
 * The application server of a test run, its database, its mail server and its geocoder: started when first asked for, stopped with this JVM.
 *
 * <p>It is configured by the very files that configure the real one. The system property {@code beecitiz.database} is {@code h2} (the default) or
 * {@code postgresql}, which is a real one, started here.
 */
final class TestServer {
    private static final Path HOME = Path.of("target", "server").toAbsolutePath();
    private static final Path OUTPUT = Path.of("target", "server.out").toAbsolutePath();
    private static final Path PID = HOME.resolve("payara6/glassfish/domains/domain1/config/pid");
    private static TestServer running;

    private final Ports ports;
    private EmbeddedPostgres postgres;
    private Process geocoder;
    private boolean deployed;

    private TestServer() {
        endLeftover();
        ports = Ports.keptIn(HOME);
    }

    /** Ends the server of a run that was killed before it could. */
    private static void endLeftover() {
        if (Files.exists(PID)) {
            ProcessHandle.of(readPid())
                    .filter(process -> process.info().commandLine().orElse("").contains(HOME.toString()))
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        }
    }

    private static long readPid() {
        try {
            return Long.parseLong(Files.readString(PID).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one server of this JVM. */
    static synchronized TestServer running() {
        if (running == null) {
            TestServer server = new TestServer();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-server"));
            server.start();
            running = server;
        }
        return running;
    }

    private void start() {
        MailServer.start(ports);
        geocoder = startGeocoder();
        if ("postgresql".equals(System.getProperty("beecitiz.database", "h2"))) {
            postgres = startPostgres();
        }
        script("start");
    }

    /** The demonstration's: address search is a service outside the machine, and this speaks its protocol. */
    private Process startGeocoder() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/demonstration/AddressServer.java",
                String.valueOf(ports.geocoder()),
                "../beecitiz-web/src/main/webapp/maps");
        try {
            return spoken(new ProcessBuilder(command)).start();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** Into a file: what a child process writes to this JVM's own output breaks into what the JVM reports to Maven there. */
    private static ProcessBuilder spoken(ProcessBuilder builder) {
        return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(OUTPUT.toFile()));
    }

    private EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder().setPort(ports.database()).start();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** Deploys the application and waits until it is ready; the first one stays. */
    synchronized void deploy(File ear) {
        if (!deployed) {
            script("deploy", ear.getPath());
            deployed = true;
        }
    }

    /** Kills the server as a machine that fails does: it finishes nothing and says goodbye to nobody. */
    void kill() {
        ProcessHandle.of(readPid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Starts it again after it was killed, with what is deployed and written; returns when the application is ready. */
    void restart() {
        script("restart");
    }

    private synchronized void stop() {
        script("stop");
        if (geocoder != null) {
            geocoder.destroy();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        }
    }

    synchronized boolean isDeployed() {
        return deployed;
    }

    long pid() {
        return readPid();
    }

    Ports ports() {
        return ports;
    }

    Mailbox mailbox(String address) {
        return new Mailbox(ports.imap(), address);
    }

    private void script(String... arguments) {
        String database = postgres == null
                ? ""
                : "postgresql://postgres:postgres@127.0.0.1:%d/postgres".formatted(ports.database());
        run(
                Map.of(
                        "BEECITIZ_HOME", HOME.toString(),
                        "BEECITIZ_HTTP_PORT", String.valueOf(ports.http()),
                        "BEECITIZ_ADMIN_PORT", String.valueOf(ports.admin()),
                        "BEECITIZ_SMTP_PORT", String.valueOf(ports.smtp()),
                        "BEECITIZ_IMAP_PORT", String.valueOf(ports.imap()),
                        "BEECITIZ_GEOCODER_PORT", String.valueOf(ports.geocoder()),
                        "BEECITIZ_DATABASE_URL", database),
                arguments);
    }

    private static void run(Map<String, String> settings, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", "src/test/server/server"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = spoken(new ProcessBuilder(command));
        builder.environment().putAll(settings);
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " ended with " + code + "; its words are in " + OUTPUT);
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

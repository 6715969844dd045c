package org.beecitiz.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An SMTP server (RFC 5321) that resets each connection in the middle of the mail: what a server does that is killed then. */
final class DyingSmtpServer implements AutoCloseable {
    private static final int LINES_HEARD = 10;

    private final ServerSocket listening;

    DyingSmtpServer(int port) {
        try {
            listening = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread thread = new Thread(this::serve, "dying-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                converse(client);
            } catch (IOException gone) {
                // That is what it is for; and so it ends when it is closed.
            }
        }
    }

    private static void converse(Socket client) throws IOException {
        // Closed with a reset, and not in good order.
        client.setSoLinger(true, 0);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        say(client, "220 mail.example ESMTP");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                say(client, "354 End data with <CR><LF>.<CR><LF>");
                for (int i = 0; i < LINES_HEARD; i++) {
                    in.readLine();
                }
                return;
            }
            say(client, "250 OK");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}

package org.beecitiz.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a test run listen, all on the loopback address. Free ports are chosen once and kept beside the server's domain, which is
 * configured with them: as long as they stay free, it need not be configured again.
 */
record Ports(int http, int admin, int smtp, int imap, int geocoder, int database, int mailSwitch) {
    private static final int COUNT = 7;

    static Ports keptIn(Path home) {
        Path file = home.resolve("ports");
        try {
            List<Integer> kept = Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Integer::valueOf).toList()
                    : List.of();
            if (kept.size() != COUNT || !kept.stream().allMatch(Ports::isFree)) {
                kept = choose();
                Files.createDirectories(home);
                Files.write(file, kept.stream().map(String::valueOf).toList());
            }
            return new Ports(kept.get(0), kept.get(1), kept.get(2), kept.get(3), kept.get(4), kept.get(5), kept.get(6));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    // All sockets are open at the same time, so that no port is given twice.
    private static List<Integer> choose() throws IOException {
        List<ServerSocket> sockets = Stream.generate(() -> open(0)).limit(COUNT).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = open(port)) {
            return socket.isBound();
        } catch (UncheckedIOException | IOException taken) {
            return false;
        }
    }

    private static ServerSocket open(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}

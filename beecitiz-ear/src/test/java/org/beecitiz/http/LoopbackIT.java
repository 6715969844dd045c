package org.beecitiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beecitiz.harness.FromOutside;
import org.beecitiz.harness.Site;
import org.junit.jupiter.api.Test;

@FromOutside
class LoopbackIT {
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    /** As {@code /proc/net} writes them: 127.0.0.1, ::1, and 127.0.0.1 mapped into IPv6. */
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    @Test
    void nothing_listens_beyond_the_loopback_address(Site site) throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/net")), "Linux tells who listens in /proc");
        // A job opens the server's own database of jobs, which H2 would share with the network.
        site.run("purge-drafts");
        Set<String> sockets = socketsOf(site.pid());

        List<String> listening = Stream.concat(lines("tcp"), lines("tcp6"))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[STATE].equals(LISTENING) && sockets.contains(fields[INODE]))
                .map(fields -> fields[LOCAL_ADDRESS].replaceAll(":.*", ""))
                .toList();

        assertThat(listening).hasSizeGreaterThanOrEqualTo(2).isSubsetOf(LOOPBACK);
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return descriptors
                    .map(LoopbackIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(String protocol) throws IOException {
        return Files.readAllLines(Path.of("/proc/net", protocol)).stream().skip(1);
    }
}

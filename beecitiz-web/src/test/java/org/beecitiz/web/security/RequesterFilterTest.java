package org.beecitiz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beecitiz.limits.AddressRanges;
import org.junit.jupiter.api.Test;

class RequesterFilterTest {
    private static final AddressRanges PROXIES = AddressRanges.of("10.0.0.0/8, ::1");

    @Test
    void withoutAProxyWhatIsClaimedCountsForNothing() {
        assertThat(client("203.0.113.5", "198.51.100.1")).isEqualTo("203.0.113.5");
    }

    @Test
    void behindProxiesTheClientIsTheLastThatIsNone() {
        assertThat(client("10.0.0.1", "203.0.113.5")).isEqualTo("203.0.113.5");
        assertThat(client("::1", "198.51.100.1, 203.0.113.5", "10.2.3.4")).isEqualTo("203.0.113.5");
    }

    @Test
    void whoAsksFromAProxyItselfIsTheProxy() {
        assertThat(client("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(client("10.0.0.1", "")).isEqualTo("10.0.0.1");
        assertThat(client("10.0.0.1", "10.0.0.7")).isEqualTo("10.0.0.7");
    }

    private static String client(String peer, String... forwarded) {
        return RequesterFilter.clientOf(peer, List.of(forwarded), PROXIES);
    }
}

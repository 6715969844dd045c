package org.beecitiz.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {
    private final AddressRanges ranges = AddressRanges.of("127.0.0.1, 10.20.0.0/16,2001:db8::/32");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.20.0.1", "10.20.255.255", "2001:db8::1", "2001:DB8:0:0:0:0:0:9"})
    void contains(String address) {
        assertThat(ranges.contain(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.2",
                "10.21.0.1",
                "2001:db9::1",
                "::1",
                "",
                "localhost",
                "unknown",
                "<script>",
                "10.20.0.1.5",
                "127.1"
            })
    void containsNot(String address) {
        assertThat(ranges.contain(address)).isFalse();
    }

    @Test
    void nothingLiesInNone() {
        assertThat(AddressRanges.of("").contain("127.0.0.1")).isFalse();
    }

    @Test
    void whatIsNoAddressIsTold() {
        assertThatThrownBy(() -> AddressRanges.of("10.0.0.1, townhall.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("townhall.example");
    }
}

package org.beecitiz.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.beecitiz.territory.CollectivityId;
import org.junit.jupiter.api.Test;

class ApiKeyTest {
    /** The example of NIST's FIPS 180, "abc". */
    @Test
    void aKeyIsKeptAsItsSha256() {
        assertThat(ApiKey.hashOf("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void anEmptyKeyIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiKey(new CollectivityId(1), "Carte", " "));
    }
}

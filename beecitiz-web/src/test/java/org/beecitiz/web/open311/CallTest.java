package org.beecitiz.web.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "EN", "de, en;q=0.5, fr;q=0.4", "fr;q=0.1, en"})
    void englishIsSpokenWhereItIsPreferred(String header) {
        assertThat(Call.preferred(header)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "fr", "fr-CA", "de", "*", "%%%;;q=zz,,,", "en;q=2", "fr, en", "en;q=0.5, fr;q=0.6"})
    void frenchIsSpokenElsewhere(String header) {
        assertThat(Call.preferred(header)).isEqualTo(Locale.FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "/requests.json, JSON",
        "/requests.json/, JSON",
        "/requests.xml, XML",
        "/requests.html, XML",
        "/requests, XML",
        ", XML",
        "/requests/json, XML"
    })
    void theAddressEndsInTheFormat(String path, Format format) {
        assertThat(Format.of(path)).isEqualTo(format);
    }

    @Test
    void formatsAreUtf8() {
        assertThat(Format.JSON.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(Format.XML.contentType()).isEqualTo("text/xml; charset=utf-8");
    }
}

package org.beecitiz.web.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class W3cDateTimeTest {
    @ParameterizedTest
    @CsvSource({
        "1994-11-05T08:15:30-05:00, 1994-11-05T13:15:30Z",
        "1994-11-05T13:15:30Z, 1994-11-05T13:15:30Z",
        "1994-11-05T13:15Z, 1994-11-05T13:15:00Z",
        "1994-11-05T13:15:30.45+00:00, 1994-11-05T13:15:30.450Z",
        "2026-01-31T08:15:30 01:00, 2026-01-31T07:15:30Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z"
    })
    void isReadWithItsOffset(String text, Instant instant) {
        assertThat(W3cDateTime.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-01-31",
                "2026-01-31T08:15:30",
                "2026-01-31 08:15:30",
                "2026-01-31t08:15:30z",
                "2026-02-30T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-01-31T25:00:00Z",
                "2026-01-31T08:15:30+99:00",
                "2026-01-31T08:15:30+01:00:30",
                "+999999999-01-01T00:00:00Z",
                "99999-01-01T00:00:00Z",
                "-2026-01-01T00:00:00Z",
                "2026-01-31T08:15:30.1234567890Z",
                "yesterday",
                "2026-01-31T08:15:30Z' OR '1'='1"
            })
    void anythingElseIsNone(String text) {
        assertThat(W3cDateTime.parse(text)).isEmpty();
    }

    @Test
    void isWrittenInLocalTimeWithItsOffset() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(W3cDateTime.format(Instant.parse("2026-07-14T10:00:00.987654Z"), paris))
                .isEqualTo("2026-07-14T12:00:00+02:00");
        assertThat(W3cDateTime.format(Instant.parse("2026-12-25T23:30:00Z"), paris))
                .isEqualTo("2026-12-26T00:30:00+01:00");
        assertThat(W3cDateTime.format(Instant.parse("2026-12-25T23:30:00Z"), ZoneOffset.UTC))
                .isEqualTo("2026-12-25T23:30:00Z");
    }
}

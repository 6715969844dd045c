package org.beecitiz.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class InstantConverterTest {
    private final InstantConverter converter = new InstantConverter();

    @Test
    void anInstantIsKeptInUtcAndInMicroseconds() {
        assertThat(converter.convertToDatabaseColumn(Instant.parse("2026-11-22T17:42:01.123456789Z")))
                .isEqualTo(OffsetDateTime.parse("2026-11-22T17:42:01.123456Z"));
    }

    @Test
    void aColumnInAnyOffsetIsTheSameInstant() {
        assertThat(converter.convertToEntityAttribute(OffsetDateTime.parse("2026-11-22T18:42:01+01:00")))
                .isEqualTo(Instant.parse("2026-11-22T17:42:01Z"));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}

package org.beecitiz.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void keepsWhatPeopleType() {
        assertThat(PlainText.of(" a\r\nb\tc d’é 🐝 ")).isEqualTo("a\nb\tc d’é 🐝");
        assertThat(PlainText.line(" a\r\nb\tc d’é 🐝 ")).isEqualTo("a b c d’é 🐝");
    }

    @Test
    void dropsWhatNobodyTypes() {
        assertThat(PlainText.of("\u0000a\u001b[31mb\u007f")).isEqualTo("a[31mb");
        assertThat(PlainText.line("\u0000\n\u0000")).isEmpty();
    }

    @Test
    void nothingIsTheEmptyText() {
        assertThat(PlainText.of(null)).isEmpty();
        assertThat(PlainText.line(null)).isEmpty();
        assertThat(PlainText.line(" \n ")).isEmpty();
    }
}

package org.beecitiz.web.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#1a5fb4", "#0a0b0c"})
    void isWrittenAsItIsRead(String hex) {
        assertThat(Colour.of(hex)).hasToString(hex);
    }

    // The ratios that WCAG's own examples and WebAIM's checker give.
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffff00, 8.00"
    })
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Colour.of(one).contrastWith(Colour.of(other))).isCloseTo(ratio, within(0.006));
        assertThat(Colour.of(other).contrastWith(Colour.of(one))).isCloseTo(ratio, within(0.006));
    }

    @Test
    void isMixedByItsShare() {
        assertThat(Colour.WHITE.mixedWith(Colour.BLACK, 0)).hasToString("#ffffff");
        assertThat(Colour.WHITE.mixedWith(Colour.BLACK, 0.2)).hasToString("#cccccc");
        assertThat(Colour.WHITE.mixedWith(Colour.BLACK, 1)).hasToString("#000000");
    }

    @Test
    void getsLighterAndDarkerInItsHue() {
        assertThat(Colour.of("#336699").lighterBy(0)).hasToString("#336699");
        assertThat(Colour.of("#336699").lighterBy(0.2)).hasToString("#6699cc");
        assertThat(Colour.of("#336699").lighterBy(-0.2)).hasToString("#1a334d");
        assertThat(Colour.of("#336699").lighterBy(1)).hasToString("#ffffff");
        assertThat(Colour.of("#808080").lighterBy(-1)).hasToString("#000000");
    }
}

package org.beecitiz.web.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrandTest {
    /** WCAG 2.2, 1.4.3: text on what is behind it. */
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @MethodSource("colours")
    void whateverColourIsChosenTextIsReadableInTheLight(Colour chosen) {
        Brand brand = Brand.light(chosen);
        for (Colour behind : List.of(Colour.WHITE, Colour.of("#f4f6f9"), brand.soft())) {
            assertThat(asWritten(brand.main()).contrastWith(asWritten(behind))).isGreaterThanOrEqualTo(READABLE);
        }
        assertThat(asWritten(brand.onMain()).contrastWith(asWritten(brand.main())))
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(asWritten(brand.onMain()).contrastWith(asWritten(brand.strong())))
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(asWritten(brand.ink()).contrastWith(asWritten(brand.soft()))).isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @MethodSource("colours")
    void whateverColourIsChosenTextIsReadableInTheDark(Colour chosen) {
        Brand brand = Brand.dark(chosen);
        for (Colour behind : List.of(Colour.of("#171f28"), Colour.of("#0f151c"), brand.soft())) {
            assertThat(asWritten(brand.main()).contrastWith(asWritten(behind))).isGreaterThanOrEqualTo(READABLE);
        }
        assertThat(asWritten(brand.onMain()).contrastWith(asWritten(brand.main())))
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(asWritten(brand.onMain()).contrastWith(asWritten(brand.strong())))
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(asWritten(brand.ink()).contrastWith(asWritten(brand.soft()))).isGreaterThanOrEqualTo(READABLE);
    }

    /** A cube of 6 × 6 × 6. */
    static Stream<Colour> colours() {
        double[] levels = {0, 0.2, 0.4, 0.6, 0.8, 1};
        return Arrays.stream(levels).boxed().flatMap(red -> Arrays.stream(levels)
                .boxed()
                .flatMap(green -> Arrays.stream(levels).mapToObj(blue -> new Colour(red, green, blue))));
    }

    @Test
    void aColourThatIsReadableIsKept() {
        assertThat(Brand.light(Colour.of("#1a5fb4")).main()).hasToString("#1a5fb4");
    }

    @Test
    void theStyleSheetHasSixValues() {
        assertThat(Brand.light(Colour.of("#1a5fb4")).css())
                .matches("(--[a-z-]+:#[0-9a-f]{6};){5}--on-brand:#ffffff")
                .startsWith("--brand:#1a5fb4;");
    }

    private static Colour asWritten(Colour colour) {
        return Colour.of(colour.toString());
    }
}

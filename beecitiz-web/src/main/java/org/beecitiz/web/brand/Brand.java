package org.beecitiz.web.brand;

import java.util.function.Predicate;

/** The six brand values of the style sheets ({@code --brand…}), light and dark, from the one colour that a collectivité chose. */
record Brand(Colour main, Colour strong, Colour soft, Colour line, Colour ink, Colour onMain) {
    private static final Colour LIGHT_SURFACE = Colour.WHITE;
    private static final Colour LIGHT_PAGE = Colour.of("#f4f6f9");
    private static final Colour DARK_SURFACE = Colour.of("#171f28");
    private static final Colour DARK_PAGE = Colour.of("#0f151c");

    static Brand light(Colour chosen) {
        Colour soft = LIGHT_SURFACE.mixedWith(chosen, 0.09);
        Colour main = shifted(
                chosen,
                -0.01,
                colour -> colour.contrastWith(LIGHT_SURFACE) >= 5
                        && colour.contrastWith(LIGHT_PAGE) >= 4.6
                        && colour.contrastWith(soft) >= 4.6);
        return new Brand(
                main,
                main.mixedWith(Colour.BLACK, 0.22),
                soft,
                LIGHT_SURFACE.mixedWith(main, 0.32),
                shifted(main, -0.01, colour -> colour.contrastWith(soft) >= 6.5),
                Colour.WHITE);
    }

    static Brand dark(Colour chosen) {
        Colour soft = DARK_SURFACE.mixedWith(chosen, 0.16);
        Colour main = shifted(
                chosen,
                0.01,
                colour -> colour.contrastWith(DARK_SURFACE) >= 8
                        && colour.contrastWith(DARK_PAGE) >= 4.6
                        && colour.contrastWith(soft) >= 4.6);
        return new Brand(
                main,
                main.mixedWith(Colour.WHITE, 0.3),
                soft,
                DARK_SURFACE.mixedWith(main, 0.32),
                shifted(main, 0.01, colour -> colour.contrastWith(soft) >= 6.5),
                main.mixedWith(Colour.BLACK, 0.84));
    }

    private static Colour shifted(Colour from, double step, Predicate<Colour> readable) {
        Colour colour = from;
        for (int steps = 1; steps <= 100 && !readable.test(colour); steps++) {
            colour = from.lighterBy(step * steps);
        }
        return colour;
    }

    /** The CSS declarations. */
    String css() {
        return "--brand:%s;--brand-strong:%s;--brand-soft:%s;--brand-line:%s;--brand-ink:%s;--on-brand:%s"
                .formatted(main, strong, soft, line, ink, onMain);
    }
}

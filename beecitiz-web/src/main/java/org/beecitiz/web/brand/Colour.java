package org.beecitiz.web.brand;

/**
 * A colour of sRGB; components 0 to 1.
 *
 * <p>Luminance and contrast are those of WCAG 2.2 ("relative luminance", "contrast ratio").
 */
record Colour(double red, double green, double blue) {
    static final Colour WHITE = new Colour(1, 1, 1);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** From {@code #rrggbb}. */
    static Colour of(String hex) {
        int value = Integer.parseInt(hex, 1, 7, 16);
        return new Colour((value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
    }

    /** 1 to 21. */
    double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double component) {
        return component <= 0.04045 ? component / 12.92 : Math.pow((component + 0.055) / 1.055, 2.4);
    }

    /** This colour with a share (0 to 1) of another. */
    Colour mixedWith(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static double mix(double a, double b, double share) {
        return a * (1 - share) + b * share;
    }

    /** The same hue and saturation (HSL), lighter by a positive amount or darker by a negative one. */
    Colour lighterBy(double amount) {
        double max = Math.max(red, Math.max(green, blue));
        double min = Math.min(red, Math.min(green, blue));
        double lightness = (max + min) / 2;
        double saturation = max == min ? 0 : (max - min) / (1 - Math.abs(2 * lightness - 1));
        double next = Math.min(1, Math.max(0, lightness + amount));
        double chroma = (1 - Math.abs(2 * next - 1)) * saturation;
        double span = max - min;
        // Each component keeps its place between the least and the greatest.
        double floor = next - chroma / 2;
        return new Colour(
                floor + chroma * place(red, min, span),
                floor + chroma * place(green, min, span),
                floor + chroma * place(blue, min, span));
    }

    private static double place(double component, double min, double span) {
        return span == 0 ? 0 : (component - min) / span;
    }
}

package org.beecitiz.photo;

/** The two pictures that are kept of each photo, by the length in pixels of their longer side at most. */
public enum PhotoSize {
    LARGE(1600),
    SMALL(320);

    private final int pixels;

    PhotoSize(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }
}

package org.beecitiz.map;

/**
 * A tile of the Web Mercator pyramid, as maps on the web count them.
 *
 * @param zoom 0 to {@value #MAX_ZOOM}
 * @param x from the west, below 2^zoom
 * @param y from the north, below 2^zoom
 */
public record MapTile(int zoom, int x, int y) {
    public static final int MAX_ZOOM = 22;

    public MapTile {
        if (zoom < 0 || zoom > MAX_ZOOM || x < 0 || x >= 1 << zoom || y < 0 || y >= 1 << zoom) {
            throw new IllegalArgumentException("no such tile");
        }
    }
}

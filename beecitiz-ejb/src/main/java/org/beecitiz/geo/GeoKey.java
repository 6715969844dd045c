package org.beecitiz.geo;

/**
 * Web Mercator (EPSG:3857) x and y in 31 bits each, interleaved into one long: Morton order.
 *
 * <p>A step is 2 cm at the equator. Any map tile z/x/y is one contiguous range of keys, so that sorted keys answer it by two binary searches. x grows
 * eastward from −180°, y southward from 85.0511°, as tiles count.
 */
public final class GeoKey {
    /** Bits of each coordinate. */
    public static final int BITS = 31;

    /** The latitude at which Web Mercator is a square. */
    public static final double MAX_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    private static final double SIZE = 1L << BITS;
    private static final int LAST = Integer.MAX_VALUE;

    private GeoKey() {}

    public static long of(GeoPoint point) {
        return interleave(x(point.longitude()), y(point.latitude()));
    }

    /** The point in the middle of a key's cell. */
    public static GeoPoint pointOf(long key) {
        double x = (compact(key) + 0.5) / SIZE;
        double y = (compact(key >>> 1) + 0.5) / SIZE;
        return new GeoPoint(Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y)))), x * 360 - 180);
    }

    /** The first key of a tile; its last is the one before that of {@code first + length(zoom)}. */
    public static long first(int zoom, int x, int y) {
        return interleave(x, y) << shift(zoom);
    }

    /** How many keys a tile of this zoom covers. */
    public static long length(int zoom) {
        return 1L << shift(zoom);
    }

    /** Low bits that are below tiles of this zoom; shifting keys by as many tells tiles apart. */
    public static int shift(int zoom) {
        return 2 * (BITS - zoom);
    }

    private static int x(double longitude) {
        double wrapped = longitude >= 180 ? longitude - 360 : longitude;
        return clamp((wrapped + 180) / 360 * SIZE);
    }

    private static int y(double latitude) {
        double clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
        double mercator = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(clamped) / 2));
        return clamp((1 - mercator / Math.PI) / 2 * SIZE);
    }

    private static int clamp(double cell) {
        return (int) Math.max(0, Math.min(LAST, Math.floor(cell)));
    }

    private static long interleave(int x, int y) {
        return spread(x) | spread(y) << 1;
    }

    // "Interleave bits by binary magic numbers", from 32 to 64 bits.
    private static long spread(int value) {
        long bits = value & 0xFFFFFFFFL;
        bits = (bits | bits << 16) & 0x0000FFFF0000FFFFL;
        bits = (bits | bits << 8) & 0x00FF00FF00FF00FFL;
        bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | bits << 2) & 0x3333333333333333L;
        return (bits | bits << 1) & 0x5555555555555555L;
    }

    private static int compact(long key) {
        long bits = key & 0x5555555555555555L;
        bits = (bits | bits >>> 1) & 0x3333333333333333L;
        bits = (bits | bits >>> 2) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | bits >>> 4) & 0x00FF00FF00FF00FFL;
        bits = (bits | bits >>> 8) & 0x0000FFFF0000FFFFL;
        return (int) (bits | bits >>> 16);
    }
}

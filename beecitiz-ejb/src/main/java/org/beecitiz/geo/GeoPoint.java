package org.beecitiz.geo;

/**
 * A point in WGS 84 degrees.
 *
 * @param latitude −90 to 90, north positive
 * @param longitude −180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    public GeoPoint {
        // Written so that NaN is refused too.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point in WGS 84");
        }
    }

    /** Whether two numbers are a point. */
    public static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}

package org.beecitiz.geo;

import java.util.Optional;

/**
 * A point in WGS 84 degrees.
 *
 * @param latitude −90 to 90, north positive
 * @param longitude −180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    private static final String NUMBER = "-?\\d{1,3}(\\.\\d{1,20})?";

    public GeoPoint {
        // Written so that NaN is refused too.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point in WGS 84");
        }
    }

    /** The point of two decimal numbers as scripts and forms write them; nonsense, or null, is empty and never a guess. */
    public static Optional<GeoPoint> parse(String latitude, String longitude) {
        if (latitude == null || longitude == null || !latitude.matches(NUMBER) || !longitude.matches(NUMBER)) {
            return Optional.empty();
        }
        double lat = Double.parseDouble(latitude);
        double lon = Double.parseDouble(longitude);
        return isValid(lat, lon) ? Optional.of(new GeoPoint(lat, lon)) : Optional.empty();
    }

    /** Whether two numbers are a point. */
    public static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}

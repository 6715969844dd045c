package org.beecitiz.geo;

import java.util.Optional;

/**
 * A point in WGS 84 degrees.
 *
 * @param latitude −90 to 90, north positive
 * @param longitude −180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6_371_008.8;

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

    /** How many metres it is to another, along the great circle of a sphere of the Earth's mean radius (IUGG). */
    public double metresTo(GeoPoint other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** Whether two numbers are a point. */
    public static boolean isValid(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}

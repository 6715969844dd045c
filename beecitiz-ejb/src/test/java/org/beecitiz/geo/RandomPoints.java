package org.beecitiz.geo;

import java.util.Random;

/** Points that are the same at each run. */
public final class RandomPoints {
    private final Random random;

    public RandomPoints(long seed) {
        random = new Random(seed);
    }

    /** Anywhere on Earth, poles included. */
    public GeoPoint anywhere() {
        return new GeoPoint(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
    }

    /** Around a centre, about one degree × {@code spread} away. */
    public GeoPoint around(GeoPoint centre, double spread) {
        return new GeoPoint(
                centre.latitude() + random.nextGaussian() * spread,
                centre.longitude() + random.nextGaussian() * spread);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }
}

package org.beecitiz.geocoding;

import org.beecitiz.geo.GeoPoint;

/**
 * An address that the geocoder knows.
 *
 * @param label the whole address in words, as it is shown
 * @param point where it is
 * @param score how well it answers what was asked, 0 to 1
 * @param distance metres from the point that was asked about; 0 when words were
 */
public record FoundAddress(String label, GeoPoint point, double score, double distance) {}

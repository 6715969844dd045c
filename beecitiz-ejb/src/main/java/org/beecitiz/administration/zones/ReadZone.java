package org.beecitiz.administration.zones;

import org.locationtech.jts.geom.Geometry;

/**
 * A zone as a file has it.
 *
 * @param feature number of its feature in the file, from 1
 * @param area Polygon or MultiPolygon in WGS 84 degrees, x being the longitude; not checked for validity
 */
record ReadZone(int feature, String code, String name, Geometry area) {}

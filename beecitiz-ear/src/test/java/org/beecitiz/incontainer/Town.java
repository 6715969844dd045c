package org.beecitiz.incontainer;

import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.DepartmentId;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.ZoneId;

/**
 * A collectivité of tests: a square of a tenth of a degree, zone {@code west} being its first half and {@code east} most of the second; no zone covers
 * its eastern rim.
 *
 * <p>Lamps go to the lamplighter, whoever stands where; potholes in the west to the roads department; all else to the town hall.
 *
 * @param mayor an administrator, of the town hall
 * @param lamplighter who reads French
 * @param paver of the roads department, who reads English
 */
record Town(
        CollectivityId id,
        String slug,
        ZoneId west,
        ZoneId east,
        DepartmentId townHall,
        DepartmentId lighting,
        DepartmentId roads,
        AgentIdentity mayor,
        AgentIdentity lamplighter,
        AgentIdentity paver,
        CategoryId streets,
        CategoryId lamp,
        CategoryId pothole,
        CategoryId bench) {
    static final GeoPoint IN_WEST = new GeoPoint(47.05, 0.02);
    static final GeoPoint IN_EAST = new GeoPoint(47.05, 0.06);
    static final GeoPoint ON_RIM = new GeoPoint(47.05, 0.09);
    static final GeoPoint OUTSIDE = new GeoPoint(47.05, 0.11);
}

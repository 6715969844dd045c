/**
 * The collectivités and their zones: who receives tickets, and where.
 *
 * <p>Every row of the application belongs to a collectivité. Zones are polygons in WGS 84, kept as GeoJSON and looked up in memory: no spatial
 * extension of the database is needed. Who may change them is asked by the components above.
 */
package org.beecitiz.territory;

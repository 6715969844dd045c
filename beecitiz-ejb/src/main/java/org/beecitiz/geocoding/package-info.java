/**
 * Addresses in words ↔ points, by a geocoding service that speaks GeocodeJSON (the Géoplateforme, or an addok of one's own).
 *
 * <p>Only the server asks it, so that no visitor's address is shown to it. It is never needed: when it is slow, busy, down or switched off, that is
 * said at once and the form goes on without it.
 */
package org.beecitiz.geocoding;

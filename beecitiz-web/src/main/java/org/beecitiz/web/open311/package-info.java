/**
 * Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2) at {@code /open311/v2/}, in JSON and XML.
 *
 * <p>Here alone a ticket is a service request, a category a service, and a collectivité a jurisdiction. Resources build an {@link
 * org.beecitiz.web.open311.Answer} in the words of the standard; one writer for each format writes it.
 */
package org.beecitiz.web.open311;

/** Points on the earth and their order along the plane, known to all components. */
package org.beecitiz.geo;

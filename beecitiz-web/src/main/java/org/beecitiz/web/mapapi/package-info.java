/** What the map's script fetches: tiles, and the territory's shape. Plain servlets that write ready bytes. */
package org.beecitiz.web.mapapi;

/**
 * What the tests of the assembled application stand on: one server, database and mail server for a run, and a browser.
 *
 * <p>In-container tests are in {@link org.beecitiz.incontainer}: they run within the server. All others look at it from outside.
 */
package org.beecitiz.harness;

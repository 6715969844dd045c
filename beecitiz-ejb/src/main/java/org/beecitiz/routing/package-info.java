/**
 * Which department, and agent, a ticket goes to: a collectivité's ordered rules on category and zone, the first that matches wins.
 *
 * <p>Knows ids only. The decision says which rule matched, so that agents and residents can be told why.
 */
package org.beecitiz.routing;

/**
 * What the public map shows, in memory: each instance keeps the visible tickets of each collectivité in Morton order, so that a tile costs what it shows
 * and not what the database holds.
 *
 * <p>The database is the truth: the index follows it by looking at what changed, and at once after a commit of its own instance.
 */
package org.beecitiz.map;

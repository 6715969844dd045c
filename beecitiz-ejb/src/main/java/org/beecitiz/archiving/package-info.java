/** Closed tickets leave map and lists after their collectivité's days, and are kept in the archive. */
package org.beecitiz.archiving;

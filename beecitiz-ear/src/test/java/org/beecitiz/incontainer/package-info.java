/** Suites that run within the server: {@link org.beecitiz.incontainer.InContainer} says how. */
package org.beecitiz.incontainer;

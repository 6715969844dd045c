/**
 * The demonstration: the invented towns of Rivebelle ({@code demo}) and Montclair-sur-Aure ({@code demo2}).
 *
 * <p>Written into an empty database at the start, when {@code beecitiz.demonstration} is set, through the same boundaries as everything else: it makes
 * no INSERT of its own.
 */
package org.beecitiz.demonstration;

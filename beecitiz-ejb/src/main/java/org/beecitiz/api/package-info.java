/**
 * Which programs of other systems may send something: each shows a key that a collectivité gave it.
 *
 * <p>A key is kept as its SHA-256 hash: keys are long and random, so that a slow hash as for passwords would protect nothing more.
 */
package org.beecitiz.api;

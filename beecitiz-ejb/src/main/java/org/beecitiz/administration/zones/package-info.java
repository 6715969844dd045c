/**
 * The collectivité's zones from a file: what is wrong with it in sentences, what it would change, and the change.
 *
 * <p>A zone is recognised by its code: it keeps its id, so that tickets and rules that name it stay right. What they name is never removed.
 */
package org.beecitiz.administration.zones;

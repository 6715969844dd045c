/**
 * The collectivité's departments and agents, and who is asking: each boundary that is not public asks {@link
 * org.beecitiz.organisation.CurrentAgent}.
 */
package org.beecitiz.organisation;

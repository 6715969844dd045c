/** Neighbours who say "moi aussi": they are counted once they confirmed it by mail, and hear of the ticket from then on. */
package org.beecitiz.participation;

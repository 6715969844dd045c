/** Tells load balancers and orchestrators how this instance is. */
package org.beecitiz.web.health;

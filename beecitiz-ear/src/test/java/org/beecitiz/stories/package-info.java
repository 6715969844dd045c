/** Stories of residents and agents, told in a real browser on the deployed application. */
package org.beecitiz.stories;

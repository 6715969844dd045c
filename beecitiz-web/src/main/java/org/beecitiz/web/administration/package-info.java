/**
 * The pages by which a collectivité's administrators set it up: each a list, and beside it a panel that its address opens to add, change or remove.
 */
package org.beecitiz.web.administration;

/** Setting a collectivité up: its territory, organisation, catalogue and rules, by its administrators or the deployment's operator. */
package org.beecitiz.administration;

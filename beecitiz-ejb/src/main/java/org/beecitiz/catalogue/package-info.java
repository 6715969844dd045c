/** What tickets can be about: a collectivité's categories in two levels, each with its icon and the colour of its family. */
package org.beecitiz.catalogue;

/** A collectivité's own colours: from the one it chose, darkened or lightened until readable, as a style sheet of its own. */
package org.beecitiz.web.brand;

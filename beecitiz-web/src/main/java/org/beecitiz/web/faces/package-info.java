/** What Faces lacks: records in expressions, addresses without file names, messages; the only package that knows {@code FacesContext}. */
package org.beecitiz.web.faces;

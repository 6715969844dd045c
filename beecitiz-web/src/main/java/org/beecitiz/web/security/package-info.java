/** Who may enter: signing in, forms from this site alone, and the headers that browsers enforce. */
package org.beecitiz.web.security;

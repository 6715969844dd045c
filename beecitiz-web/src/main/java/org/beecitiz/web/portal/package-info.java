/**
 * The public portal: map, list, three steps, a ticket's page, its author's page.
 *
 * <p>Stateless views and no session: what is being written is a draft in the database, and every page can be reloaded, kept and shared.
 */
package org.beecitiz.web.portal;

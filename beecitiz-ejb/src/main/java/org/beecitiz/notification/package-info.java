/**
 * Who is told of what, when: the collectivité's rules turn each change of a ticket into outbox rows, in the same transaction; every instance drains
 * the outbox.
 *
 * <p>A row is claimed in a short transaction under a lease, sent outside it, and marked in another: nothing is lost, and only what was in flight at a
 * crash may be sent again, under the same {@code Message-ID}.
 */
package org.beecitiz.notification;

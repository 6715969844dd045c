/** How often somebody without an account may do something: what keeps one sender from filling the town's map, or a stranger's mailbox. */
package org.beecitiz.limits;

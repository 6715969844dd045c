/**
 * When recurring work is due, and which instance does it: rows claimed under a lease, so that each run happens once however many instances there are.
 */
package org.beecitiz.schedule;

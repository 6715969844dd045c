/**
 * All that time drives: timers and Jakarta Batch jobs. They decide when, and call the business; they hold none.
 *
 * <p>Every instance has its timers, none persistent; work is claimed in the database, so that two instances, or one killed half-way, are harmless.
 */
package org.beecitiz.batch;

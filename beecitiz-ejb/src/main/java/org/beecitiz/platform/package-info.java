/**
 * What every component stands on: the clock, the schema's migration, settings, the marks of a boundary, the kinds of error.
 *
 * <p>Knows no other component. The start is one sequence: migrate the schema, tell the components ({@link
 * org.beecitiz.platform.SchemaReady}), then report ready.
 */
package org.beecitiz.platform;

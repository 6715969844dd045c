package org.beecitiz.platform;

/**
 * Fired once at the start, when the schema is migrated: components load what they keep in memory.
 *
 * <p>Observers run one after the other by {@code @Priority}: {@value #SEED} writes the demonstration, {@value #LOAD} reads what is there.
 */
public record SchemaReady() {
    public static final int SEED = 100;
    public static final int LOAD = 200;
}

package org.beecitiz.platform;

import jakarta.enterprise.inject.spi.CDI;

/** Beans for a module that has none of its own, into which nothing is injected. */
public final class Beans {
    private Beans() {}

    /** The bean of a type, of which there must be one. */
    public static <T> T get(Class<T> type) {
        return CDI.current().select(type).get();
    }
}

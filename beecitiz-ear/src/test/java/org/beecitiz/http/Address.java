package org.beecitiz.http;

import java.util.List;

/**
 * An address.
 *
 * @param source the view behind it, or the class that serves it
 * @param path where it is; a name in braces is one of {@link World}, and part of the path
 * @param who it is for
 * @param parameters that it reads
 */
record Address(String source, String path, Who who, List<String> parameters) {
    static Address of(String source, String path, Who who, String... parameters) {
        return new Address(source, path, who, List.of(parameters));
    }

    boolean isPage() {
        return source.endsWith(".xhtml");
    }

    @Override
    public String toString() {
        return path;
    }
}

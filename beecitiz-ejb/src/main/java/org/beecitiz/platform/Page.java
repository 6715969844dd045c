package org.beecitiz.platform;

import java.util.List;

/** A page of a list, {@code total} being the length of the whole list. */
public record Page<T>(List<T> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
    }
}

package org.beecitiz.web.faces;

import java.util.Optional;
import org.beecitiz.platform.NotFoundException;

/** The id of a row that a form names. */
public final class RowId {
    private RowId() {}

    /** The id, or {@link NotFoundException} for what is none. */
    public static long of(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(() -> new NotFoundException("a row of this id"));
    }
}

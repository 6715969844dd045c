package org.beecitiz.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** A category of the first level and those filed under it, in their order. */
public record CategoryFamily(CategoryLabel label, List<CategoryLabel> categories) {

    /** Of both levels, the family first. */
    public Stream<CategoryLabel> labels() {
        return Stream.concat(Stream.of(label), categories.stream());
    }
}

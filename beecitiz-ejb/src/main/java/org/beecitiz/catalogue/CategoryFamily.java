package org.beecitiz.catalogue;

import java.util.List;

/** A category of the first level and those filed under it, in their order. */
public record CategoryFamily(CategoryLabel label, List<CategoryLabel> categories) {}

package org.beecitiz.catalogue;

/** A category to add; the components are those of {@link CategoryLabel}. */
public record NewCategory(String name, String nameEn, String icon, String family) {}

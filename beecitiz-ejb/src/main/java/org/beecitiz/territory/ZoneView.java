package org.beecitiz.territory;

/** A zone by its name; {@code code} is the collectivité's own. */
public record ZoneView(ZoneId id, String code, String name) {}

package org.beecitiz.territory;

/** Names a zone (secteur) of a collectivité. */
public record ZoneId(long value) {}

package org.beecitiz.catalogue;

/** Names a category. */
public record CategoryId(long value) {}

package org.beecitiz.territory;

/** Names a collectivité. */
public record CollectivityId(long value) {}

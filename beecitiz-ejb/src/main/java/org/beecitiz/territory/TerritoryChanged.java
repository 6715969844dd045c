package org.beecitiz.territory;

/** Fired within the transaction that changes a collectivité's outline or zones. */
public record TerritoryChanged(CollectivityId collectivity) {}

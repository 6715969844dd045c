package org.beecitiz.administration.zones;

/** What becomes of a zone; in the order in which it is told. */
public enum ZoneChangeKind {
    ADDED,
    CHANGED,
    REMOVED,
    /** It is not in the file, but tickets or rules name it: it stays, behind the others. */
    KEPT,
    UNCHANGED
}

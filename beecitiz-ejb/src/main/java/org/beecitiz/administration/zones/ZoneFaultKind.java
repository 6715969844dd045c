package org.beecitiz.administration.zones;

/** What can be wrong with a file of zones; each has a sentence, with the arguments named here. */
public enum ZoneFaultKind {
    /** Nothing was sent. */
    FILE_MISSING,
    /** Megabytes allowed. */
    FILE_TOO_LARGE,
    NOT_UTF8,
    /** Line and column. */
    NOT_JSON,
    NOT_A_COLLECTION,
    NO_FEATURES,
    /** Number allowed. */
    TOO_MANY_FEATURES,
    NOT_A_FEATURE,
    NAME_MISSING,
    /** Characters allowed. */
    NAME_TOO_LONG,
    /** Characters allowed. */
    CODE_TOO_LONG,
    /** The code, and the name of the first zone that has it. */
    CODE_TWICE,
    /** The number of the first zone of this name. */
    NAME_TWICE,
    GEOMETRY_MISSING,
    /** The type found. */
    GEOMETRY_OF_OTHER_TYPE,
    POSITION_UNREADABLE,
    /** Where the ring begins. */
    RING_NOT_CLOSED,
    /** How many positions the ring has. */
    RING_TOO_SHORT,
    /** The position found. */
    LAMBERT_93,
    /** The position found. */
    PROJECTED,
    /** The position found. */
    OUT_OF_RANGE,
    SWAPPED,
    /** Where. */
    SELF_INTERSECTION,
    /** Where. */
    HOLE_MISPLACED,
    /** Where. */
    PARTS_OVERLAP,
    TOO_DETAILED,
    OUTSIDE_TERRITORY,
    /** Percent of its area. Told, but no hindrance: no ticket is received there. */
    PARTLY_OUTSIDE,
    /** The name of the other zone, and where. */
    OVERLAP;

    /** Whether the file can't be imported until this is mended. */
    public boolean isHindrance() {
        return this != PARTLY_OUTSIDE;
    }

    /** Whether it is the same mistake throughout the file: said once. */
    boolean isOfTheWholeFile() {
        return this == LAMBERT_93 || this == PROJECTED || this == SWAPPED;
    }
}

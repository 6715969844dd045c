package org.beecitiz.ticket;

/** The orders of the public list. */
public enum PublicSort {
    NEWEST("t.receivedAt DESC, t.id DESC"),
    /** What most neighbours support comes first; of as many supporters the newest. */
    MOST_SUPPORTED("t.supporters DESC, t.receivedAt DESC, t.id DESC");

    private final String order;

    PublicSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}

package org.beecitiz.ticket;

/** How an agent's list is sorted. */
public enum TicketSort {
    /** By what was announced; what was not announced yet comes last. */
    ESTIMATE("t.estimate"),
    RECEIVED("t.receivedAt"),
    REFERENCE("t.reference"),
    STATUS("t.status"),
    ADDRESS("t.address");

    private final String expression;

    TicketSort(String expression) {
        this.expression = expression;
    }

    // The id makes the order total, so that pages neither repeat nor skip a row.
    String clause(boolean ascending) {
        String direction = ascending ? " ASC" : " DESC";
        return " ORDER BY " + expression + direction + " NULLS LAST, t.id" + direction;
    }
}

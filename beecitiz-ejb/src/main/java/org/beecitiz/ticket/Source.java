package org.beecitiz.ticket;

/** How a ticket came in. */
public enum Source {
    PORTAL,
    OPEN311,
    COUNTER,
    PHONE,
    MAIL;

    /** Whether its author has to give an e-mail address: who asks through somebody else may have none. */
    public boolean needsEmail() {
        return this == PORTAL;
    }

    /** The most characters that its description may have. */
    public int descriptionMax() {
        // GeoReport v2: description is "limited to 4,000 characters".
        return this == OPEN311 ? 4000 : NewTicket.DESCRIPTION_MAX;
    }
}

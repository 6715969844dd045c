package org.beecitiz.limits;

/** What is counted for each client, and how much of it is let through: in a minute at once, and in an hour altogether. */
public enum Limit {
    /** Drafts that are started: a reload or a second thought costs one. */
    DRAFTS(20, 120),
    /** Reports that are received from one address on the network; a school, or a mobile operator, may be behind one. */
    REPORTS(10, 60),
    /** Reports that are received from one e-mail address: somebody may walk through all of a neighbourhood. */
    REPORTS_OF_AUTHOR(10, 40),
    /** Supports that are asked for from one address on the network. */
    SUPPORTS(10, 60),
    /** Mails to one address that ask whether it supports something: it may be a stranger's. */
    SUPPORTS_OF_EMAIL(5, 10),
    /** What authors add to their tickets. */
    MESSAGES(10, 60),
    PHOTOS(30, 200);

    private final int perMinute;
    private final int perHour;

    Limit(int perMinute, int perHour) {
        this.perMinute = perMinute;
        this.perHour = perHour;
    }

    int perMinute() {
        return perMinute;
    }

    int perHour() {
        return perHour;
    }
}

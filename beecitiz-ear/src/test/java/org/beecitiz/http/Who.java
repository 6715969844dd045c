package org.beecitiz.http;

/** Who asks. */
enum Who {
    ANYONE,
    /** An agent of demo2, who administers it too. */
    AGENT,
    ADMINISTRATOR
}

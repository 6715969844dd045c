package org.beecitiz.organisation;

/** What an agent may do: each role includes those before it. */
public enum Role {
    /** Handles the tickets of the collectivité. */
    AGENT,
    /** Answers for a department. */
    HEAD,
    /** Sets the collectivité up. */
    ADMINISTRATOR
}

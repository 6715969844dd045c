package org.beecitiz.web.portal;

import java.util.Arrays;
import java.util.Optional;

/** What an author just did, as the address of their page tells it after the form was sent: {@code ?fait=message}. */
enum AuthorDeed {
    ADDED("message"),
    ANSWERED("reponse"),
    SETTLED("regle"),
    REOPENED("rouverte"),
    WITHDRAWN("retiree"),
    MUTED("sans-courriels"),
    UNMUTED("avec-courriels");

    private final String word;

    AuthorDeed(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The key of the sentence that says it was done. */
    String key() {
        return "portal.own.done." + word;
    }

    static Optional<AuthorDeed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word.equals(word)).findFirst();
    }
}

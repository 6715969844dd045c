package org.beecitiz.ticket;

/** What can happen to a ticket; notification rules speak of these. */
public enum TicketEventType {
    RECEIVED,
    /** An agent is in charge from now on, by a rule or because they took it. */
    ASSIGNED,
    REASSIGNED,
    ESTIMATE_SET,
    ESTIMATE_CHANGED,
    STATUS_CHANGED,
    RESOLVED,
    REJECTED,
    REOPENED,
    /** An agent writes to the author; everyone may read it. */
    PUBLIC_MESSAGE,
    /** Between agents alone. */
    INTERNAL_NOTE,
    /** The author adds a word; agents read it. */
    AUTHOR_MESSAGE,
    PHOTO_ADDED,
    /** The author does not agree with the closing: it is open again. */
    CONTESTED,
    /** The author takes it back. */
    WITHDRAWN,
    /** Its place was corrected. */
    MOVED,
    /** It was filed under another category. */
    RECATEGORISED,
    ARCHIVED;

    /** Whether its author is told of it on their page. */
    boolean isForTheAuthor() {
        return this != INTERNAL_NOTE;
    }

    /** Whether everyone is told of it. */
    boolean isForThePublic() {
        return isForTheAuthor() && this != AUTHOR_MESSAGE;
    }

    /** Whether the words that go with it are for the public: reasons between agents and authors' words are not. */
    boolean speaksToThePublic() {
        return switch (this) {
            case STATUS_CHANGED, RESOLVED, REJECTED, REOPENED, PUBLIC_MESSAGE -> true;
            default -> false;
        };
    }
}

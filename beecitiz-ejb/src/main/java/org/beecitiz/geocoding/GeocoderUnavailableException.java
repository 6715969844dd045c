package org.beecitiz.geocoding;

/** The geocoder gives no answer at the moment; nothing of what was asked is in it. */
public class GeocoderUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    GeocoderUnavailableException(Reason reason) {
        this(reason, null);
    }

    GeocoderUnavailableException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why there is no answer. */
    public enum Reason {
        /** Switched off by its setting. */
        OFF,
        /** Not reached, or answers with errors; or did so lately, and is left alone for a while. */
        DOWN,
        /** Did not answer in time. */
        SLOW,
        /** Answers that it was asked too often. */
        BUSY
    }
}

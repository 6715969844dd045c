package org.beecitiz.platform;

/** What was asked for does not exist, or not for the one who asks: both are answered alike, with 404. */
public class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String message) {
        super(message);
    }
}

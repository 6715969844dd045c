package org.beecitiz.notification;

/** The mail server did not take a mail; its message is the server's reply, without the recipient's address. */
class DeliveryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    DeliveryException(String message, boolean forGood, Exception cause) {
        super(message, cause);
        this.forGood = forGood;
    }

    /** RFC 5321: a 5yz reply is permanent, all else may pass. */
    boolean isForGood() {
        return forGood;
    }
}

package org.beecitiz.platform;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** E-mail addresses as people type them. */
public final class EmailAddress {
    /** RFC 5321: 254 characters fit into a path. */
    public static final int MAX_LENGTH = 254;

    private EmailAddress() {}

    /** Whether this is one bare address (RFC 5322 {@code addr-spec}) at a domain with a dot. */
    public static boolean isValid(String text) {
        if (text.length() > MAX_LENGTH || !text.matches("[^\\s<>\",;]+@[^\\s@]+\\.[^\\s@.]{2,}")) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException malformed) {
            return false;
        }
    }
}

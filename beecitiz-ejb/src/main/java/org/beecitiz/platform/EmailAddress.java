package org.beecitiz.platform;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** E-mail addresses as people type them. */
public final class EmailAddress {
    /** RFC 5321: 254 characters fit into a path. */
    public static final int MAX_LENGTH = 254;

    // RFC 5322's specials delimit more than a bare address: names, comments, groups, domain literals.
    private static final String SPECIALS = "\\s()<>\\[\\]:;@\\\\,\"";
    private static final Pattern FORM = Pattern.compile("[^%1$s]+@[^%1$s]+\\.[^.%1$s]{2,}".formatted(SPECIALS));

    private EmailAddress() {}

    /** Whether this is one bare address (RFC 5322 {@code addr-spec}) at a domain with a dot. */
    public static boolean isValid(String text) {
        if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
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

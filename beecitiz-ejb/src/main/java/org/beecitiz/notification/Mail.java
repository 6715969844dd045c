package org.beecitiz.notification;

import java.net.URI;
import java.util.Locale;

/**
 * A mail, composed.
 *
 * @param messageId RFC 5322 {@code Message-ID}, the same at each try
 * @param threadId the {@code Message-ID} that mails about the same ticket refer to
 * @param fromName display name of the collectivité
 * @param fromAddress its sender address
 * @param unsubscribe takes the POST of a mail program's own button (RFC 8058), or null where mails are part of the work
 */
record Mail(
        long deliveryId,
        String messageId,
        String threadId,
        String fromName,
        String fromAddress,
        String to,
        Locale locale,
        URI unsubscribe,
        String subject,
        String text,
        String html) {

    @Override
    public String toString() {
        return "Mail[" + deliveryId + "]";
    }
}

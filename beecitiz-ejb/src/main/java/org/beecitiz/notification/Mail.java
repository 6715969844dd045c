package org.beecitiz.notification;

import java.util.Locale;

/**
 * A mail, composed.
 *
 * @param messageId RFC 5322 {@code Message-ID}, the same at each try
 * @param threadId the {@code Message-ID} that mails about the same ticket refer to
 * @param fromName display name of the collectivité
 * @param fromAddress its sender address
 */
record Mail(
        long deliveryId,
        String messageId,
        String threadId,
        String fromName,
        String fromAddress,
        String to,
        Locale locale,
        String subject,
        String text,
        String html) {

    @Override
    public String toString() {
        return "Mail[" + deliveryId + "]";
    }
}

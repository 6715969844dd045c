package org.beecitiz.web.backoffice;

import java.time.Instant;
import java.util.List;
import org.beecitiz.notification.DeliveryStatus;

/**
 * A line of a ticket's history in the reader's words.
 *
 * @param glyph name of a status' glyph and tint, or null
 * @param icon name of an icon, or null where there is a glyph
 * @param text what was said, or null
 * @param internal whether that is between agents
 */
public record HistoryLine(
        Instant at, String title, String glyph, String icon, String text, boolean internal, List<Mail> mails) {

    /** What became of the mails that the event caused. */
    public record Mail(String sentence, DeliveryStatus status) {
        public boolean isFailed() {
            return status == DeliveryStatus.FAILED;
        }

        public boolean isSent() {
            return status == DeliveryStatus.SENT;
        }
    }
}

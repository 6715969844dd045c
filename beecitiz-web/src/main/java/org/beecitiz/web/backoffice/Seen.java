package org.beecitiz.web.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.TicketDetail;

/** What an agent had seen of a ticket when they began to fill a form in; it travels in the form as {@code version-event}. */
record Seen(int version, long lastEvent) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

    static Seen of(TicketDetail detail) {
        return new Seen(detail.version(), 0).after(detail.version(), detail.history());
    }

    /** What they have seen once they were told these. */
    Seen after(int newVersion, List<HistoryEntry> told) {
        return new Seen(
                newVersion,
                told.isEmpty() ? lastEvent : told.get(told.size() - 1).eventId());
    }

    static Optional<Seen> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new Seen(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return version + "-" + lastEvent;
    }
}

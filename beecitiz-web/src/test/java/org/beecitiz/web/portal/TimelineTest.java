package org.beecitiz.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.ticket.TicketStatus.ASSIGNED;
import static org.beecitiz.ticket.TicketStatus.IN_PROGRESS;
import static org.beecitiz.ticket.TicketStatus.RECEIVED;
import static org.beecitiz.ticket.TicketStatus.REJECTED;

import java.time.Instant;
import java.util.List;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final HistoryEntry ARRIVAL = entry(TicketEventType.RECEIVED, null, RECEIVED, "Voirie", null);

    @Test
    void tellsTheNewestFirst() {
        HistoryEntry work = entry(TicketEventType.STATUS_CHANGED, RECEIVED, IN_PROGRESS, "Voirie", null);

        assertThat(Timeline.of(List.of(ARRIVAL, work))).containsExactly(work, ARRIVAL);
    }

    @Test
    void hidesAChangeOfAgentWithinADepartment() {
        HistoryEntry colleague = entry(TicketEventType.REASSIGNED, ASSIGNED, ASSIGNED, "Voirie", null);

        assertThat(Timeline.of(List.of(ARRIVAL, colleague))).containsExactly(ARRIVAL);
    }

    @Test
    void tellsAChangeOfDepartment() {
        HistoryEntry elsewhere = entry(TicketEventType.REASSIGNED, ASSIGNED, ASSIGNED, "Eau", null);

        assertThat(Timeline.of(List.of(ARRIVAL, elsewhere))).containsExactly(elsewhere, ARRIVAL);
    }

    @Test
    void theLastWordsAreThoseOfTheDepartment() {
        HistoryEntry work =
                entry(TicketEventType.STATUS_CHANGED, RECEIVED, IN_PROGRESS, "Voirie", "La lampe est commandée.");
        HistoryEntry author = entry(TicketEventType.AUTHOR_MESSAGE, IN_PROGRESS, IN_PROGRESS, "Voirie", "Merci");

        assertThat(Timeline.lastWords(List.of(ARRIVAL, work, author))).contains("La lampe est commandée.");
    }

    @Test
    void wordsOfAnEarlierStatusAreNotRepeated() {
        HistoryEntry message = entry(TicketEventType.PUBLIC_MESSAGE, RECEIVED, RECEIVED, "Voirie", "Nous regardons.");
        HistoryEntry work = entry(TicketEventType.STATUS_CHANGED, RECEIVED, IN_PROGRESS, "Voirie", null);

        assertThat(Timeline.lastWords(List.of(ARRIVAL, message, work))).isEmpty();
    }

    @Test
    void whatItsAuthorTookBackIsWithdrawnUntilItIsReopened() {
        HistoryEntry withdrawal = entry(TicketEventType.WITHDRAWN, RECEIVED, REJECTED, "Voirie", null);
        HistoryEntry photo = entry(TicketEventType.PHOTO_ADDED, REJECTED, REJECTED, "Voirie", null);
        HistoryEntry reopening = entry(TicketEventType.REOPENED, REJECTED, RECEIVED, "Voirie", "Le trou est là.");

        assertThat(Timeline.isWithdrawn(List.of(ARRIVAL))).isFalse();
        assertThat(Timeline.isWithdrawn(List.of(ARRIVAL, withdrawal, photo))).isTrue();
        assertThat(Timeline.isWithdrawn(List.of(ARRIVAL, withdrawal, reopening)))
                .isFalse();
    }

    private static HistoryEntry entry(
            TicketEventType type, TicketStatus from, TicketStatus to, String department, String text) {
        return new HistoryEntry(1, Instant.EPOCH, type, null, from, to, department, null, null, text);
    }
}

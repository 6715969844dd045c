package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TicketChangedMeanwhileExceptionTest {
    private static final List<HistoryEntry> HISTORY = LongStream.rangeClosed(1, 4)
            .mapToObj(TicketChangedMeanwhileExceptionTest::entry)
            .toList();

    @Test
    void tellsTheChangesThatWereNotSeen() {
        TicketChangedMeanwhileException stale = TicketChangedMeanwhileException.since(2, 4, HISTORY);

        assertThat(stale.version()).isEqualTo(4);
        assertThat(stale.changes()).extracting(HistoryEntry::eventId).containsExactly(3L, 4L);
        assertThat(stale.key()).isEqualTo("ticket.changedMeanwhile");
    }

    @Test
    void tellsTheWholeHistoryToOneWhoSawNoneOfIt() {
        assertThat(TicketChangedMeanwhileException.since(0, 9, HISTORY).changes())
                .hasSize(4);
    }

    @Test
    void tellsNothingToOneWhoClaimsToHaveSeenTheFuture() {
        assertThat(TicketChangedMeanwhileException.since(7, 4, HISTORY).changes())
                .isEmpty();
    }

    private static HistoryEntry entry(long id) {
        return new HistoryEntry(
                id,
                Instant.EPOCH.plusSeconds(id),
                TicketEventType.ESTIMATE_CHANGED,
                "Inès Garnier",
                null,
                TicketStatus.IN_PROGRESS,
                "Éclairage public",
                null,
                null,
                null);
    }
}

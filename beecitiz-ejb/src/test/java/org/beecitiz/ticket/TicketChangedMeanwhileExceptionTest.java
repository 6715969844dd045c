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

    private final TicketChangedMeanwhileException stale = new TicketChangedMeanwhileException(4, HISTORY);

    @Test
    void tellsTheChangesThatWereNotSeen() {
        assertThat(stale.version()).isEqualTo(4);
        assertThat(stale.changesAfter(2)).extracting(HistoryEntry::eventId).containsExactly(3L, 4L);
        assertThat(stale.key()).isEqualTo("ticket.changedMeanwhile");
    }

    @Test
    void tellsNothingToOneWhoSawItAll() {
        assertThat(stale.changesAfter(4)).isEmpty();
    }

    @Test
    void tellsTheWholeHistoryToOneWhoSawNoneOfIt() {
        assertThat(stale.changesAfter(99)).isEqualTo(HISTORY);
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

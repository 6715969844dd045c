package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketStatusTest {
    /** The whole of it: each kind × each status, and where a ticket may go from there. */
    private static final String TRANSITIONS = """
            REQUEST | RECEIVED    | ASSIGNED IN_PROGRESS WAITING RESOLVED REJECTED DUPLICATE
            REQUEST | ASSIGNED    | IN_PROGRESS WAITING RESOLVED REJECTED DUPLICATE
            REQUEST | IN_PROGRESS | WAITING RESOLVED REJECTED DUPLICATE
            REQUEST | WAITING     | IN_PROGRESS RESOLVED REJECTED DUPLICATE
            REQUEST | RESOLVED    | RECEIVED ASSIGNED
            REQUEST | REJECTED    | RECEIVED ASSIGNED
            REQUEST | DUPLICATE   | RECEIVED ASSIGNED
            REQUEST | UNDER_STUDY | -
            REQUEST | ACCEPTED    | -
            REQUEST | REALISED    | -
            REQUEST | DECLINED    | -
            IDEA    | RECEIVED    | DUPLICATE UNDER_STUDY ACCEPTED REALISED DECLINED
            IDEA    | ASSIGNED    | -
            IDEA    | IN_PROGRESS | -
            IDEA    | WAITING     | -
            IDEA    | RESOLVED    | -
            IDEA    | REJECTED    | -
            IDEA    | DUPLICATE   | RECEIVED UNDER_STUDY
            IDEA    | UNDER_STUDY | DUPLICATE ACCEPTED REALISED DECLINED
            IDEA    | ACCEPTED    | DUPLICATE REALISED DECLINED
            IDEA    | REALISED    | RECEIVED UNDER_STUDY
            IDEA    | DECLINED    | RECEIVED UNDER_STUDY
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TRANSITIONS, delimiter = '|')
    void goesWhereTheMatrixSaysAndNowhereElse(TicketKind kind, TicketStatus from, String to) {
        List<TicketStatus> expected = to.equals("-")
                ? List.of()
                : Arrays.stream(to.split(" ")).map(TicketStatus::valueOf).toList();
        assertThat(from.next(kind)).containsExactlyElementsOf(expected);
        for (TicketStatus next : TicketStatus.values()) {
            assertThat(from.mayBecome(next, kind)).as("%s → %s", from, next).isEqualTo(expected.contains(next));
        }
    }

    @Test
    void theMatrixHasEachStatusOfEachKind() {
        assertThat(TRANSITIONS.lines().map(line -> line.replaceFirst("\\s*\\|[^|]*$", "")
                        .replaceAll("[ |]+", " ")))
                .containsExactlyElementsOf(Arrays.stream(TicketKind.values())
                        .flatMap(kind -> Arrays.stream(TicketStatus.values()).map(status -> kind + " " + status))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void isOpenOrClosed(TicketStatus status) {
        List<TicketStatus> closed = List.of(
                TicketStatus.RESOLVED,
                TicketStatus.REJECTED,
                TicketStatus.DUPLICATE,
                TicketStatus.REALISED,
                TicketStatus.DECLINED);
        assertThat(status.isClosed()).isEqualTo(closed.contains(status));
        assertThat(status.isOpen()).isNotEqualTo(status.isClosed());
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void ofTheClosedOnesOnlyWhatWasDoneStaysOnTheMap(TicketStatus status) {
        boolean done = status == TicketStatus.RESOLVED || status == TicketStatus.REALISED;
        assertThat(status.staysOnMap()).isEqualTo(status.isOpen() || done);
    }

    @ParameterizedTest
    @EnumSource(TicketKind.class)
    void whatIsDoneIsAClosedStatusOfItsKind(TicketKind kind) {
        TicketStatus done = TicketStatus.doneFor(kind);
        assertThat(done.isFor(kind)).isTrue();
        assertThat(done.isClosed()).isTrue();
        assertThat(done.staysOnMap()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TicketKind.class)
    void whatIsLeftIsAClosedStatusOfItsKindAndNotOnTheMap(TicketKind kind) {
        TicketStatus left = TicketStatus.leftFor(kind);
        assertThat(left.isFor(kind)).isTrue();
        assertThat(left.isClosed()).isTrue();
        assertThat(left.staysOnMap()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST, false, RECEIVED",
        "REQUEST, true, ASSIGNED",
        "IDEA, false, UNDER_STUDY",
        "IDEA, true, UNDER_STUDY"
    })
    void whatIsReopenedComesBackToWhereItMayGo(TicketKind kind, boolean hasAgent, TicketStatus reopened) {
        assertThat(TicketStatus.reopenedFor(kind, hasAgent)).isEqualTo(reopened);
        for (TicketStatus status : TicketStatus.values()) {
            if (status.isFor(kind) && status.isClosed()) {
                assertThat(status.mayBecome(reopened, kind)).isTrue();
            }
        }
    }
}

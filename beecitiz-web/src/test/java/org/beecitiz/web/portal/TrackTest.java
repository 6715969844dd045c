package org.beecitiz.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrackTest {
    private static final Set<TicketStatus> EVERYWHERE = EnumSet.allOf(TicketStatus.class);

    @Test
    void aRequestInProgressHasTwoStepsBehindAndOneAhead() {
        assertThat(styles(TicketKind.REQUEST, TicketStatus.IN_PROGRESS))
                .containsExactly("done", "done", "now", "ahead");
    }

    @Test
    void aResolvedRequestHasAllStepsBehind() {
        assertThat(styles(TicketKind.REQUEST, TicketStatus.RESOLVED))
                .containsOnly("done")
                .hasSize(4);
    }

    @Test
    void whatItCamePastWithoutIsNoStep() {
        assertThat(Track.of(
                        TicketKind.REQUEST,
                        TicketStatus.RESOLVED,
                        EnumSet.of(TicketStatus.ASSIGNED, TicketStatus.RESOLVED)))
                .extracting(Track.Step::status)
                .containsExactly(TicketStatus.RECEIVED, TicketStatus.ASSIGNED, TicketStatus.RESOLVED);
    }

    @Test
    void waitingStandsWhereTheWorkWould() {
        assertThat(Track.of(TicketKind.REQUEST, TicketStatus.WAITING, EVERYWHERE)
                        .get(2)
                        .status())
                .isEqualTo(TicketStatus.WAITING);
    }

    @Test
    void whatWasNotTakenUpSkipsTheMiddle() {
        assertThat(Track.of(TicketKind.IDEA, TicketStatus.DECLINED, EVERYWHERE))
                .extracting(Track.Step::status)
                .containsExactly(TicketStatus.RECEIVED, TicketStatus.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void everyStatusStandsSomewhereOnTheTrackOfItsKind(TicketStatus status) {
        for (TicketKind kind : TicketKind.values()) {
            if (status.isFor(kind)) {
                assertThat(Track.of(kind, status, EVERYWHERE))
                        .filteredOn(Track.Step::now)
                        .hasSize(1);
            }
        }
    }

    private static List<String> styles(TicketKind kind, TicketStatus status) {
        return Track.of(kind, status, EVERYWHERE).stream()
                .map(Track.Step::style)
                .toList();
    }
}

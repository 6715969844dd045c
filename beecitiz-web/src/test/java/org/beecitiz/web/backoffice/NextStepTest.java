package org.beecitiz.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.ticket.TicketKind.IDEA;
import static org.beecitiz.ticket.TicketKind.REQUEST;

import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepTest {
    @ParameterizedTest
    @CsvSource({
        "REQUEST, RECEIVED,    false, ANNOUNCE",
        "REQUEST, ASSIGNED,    false, ANNOUNCE",
        "REQUEST, ASSIGNED,    true,  RESOLVE",
        "REQUEST, IN_PROGRESS, false, ANNOUNCE",
        "REQUEST, IN_PROGRESS, true,  RESOLVE",
        "REQUEST, WAITING,     false, FOLLOW_UP",
        "REQUEST, WAITING,     true,  FOLLOW_UP",
        "IDEA,    RECEIVED,    false, STUDY",
        "IDEA,    UNDER_STUDY, true,  DECIDE",
        "IDEA,    ACCEPTED,    false, ANNOUNCE",
        "IDEA,    ACCEPTED,    true,  REALISE",
    })
    void isTheFirstThingStillOwed(TicketKind kind, TicketStatus status, boolean announced, NextStep expected) {
        assertThat(NextStep.of(kind, status, true, announced)).contains(expected);
    }

    @Test
    void isToTakeItWhileNobodyIsInCharge() {
        assertThat(NextStep.of(REQUEST, TicketStatus.RECEIVED, false, true)).contains(NextStep.TAKE);
        assertThat(NextStep.of(IDEA, TicketStatus.ACCEPTED, false, false)).contains(NextStep.TAKE);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketStatus.class,
            names = {"RESOLVED", "REJECTED", "DUPLICATE", "REALISED", "DECLINED"})
    void isNothingOnceClosed(TicketStatus status) {
        assertThat(NextStep.of(REQUEST, status, false, false)).isEmpty();
    }
}

package org.beecitiz.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** 02:30 in Paris, in winter. */
    private static final Instant DUE = Instant.parse("2026-11-23T01:30:00Z");

    private final Schedule schedule =
            new Schedule("archive-tickets", LocalTime.of(2, 30), PARIS, Instant.parse("2026-11-22T17:42:00Z"));

    @Test
    void theFirstRunIsTheNextTimeItIsThatHour() {
        assertThat(schedule.nextDue()).isEqualTo(DUE);
    }

    @Test
    void theHourThatItIsJustNowIsTomorrow() {
        assertThat(new Schedule("archive-tickets", LocalTime.of(2, 30), PARIS, DUE).nextDue())
                .isEqualTo(DUE.plus(Duration.ofDays(1)));
    }

    @Test
    void aRunIsNotClaimedBeforeItIsDue() {
        assertThat(schedule.claim("a", DUE.minusNanos(1), LEASE)).isEmpty();
    }

    @Test
    void aRunThatIsDueIsClaimedByOneInstance() {
        assertThat(schedule.claim("a", DUE, LEASE)).contains(new DueRun("archive-tickets", DUE));
        assertThat(schedule.claim("b", DUE, LEASE)).isEmpty();
        assertThat(schedule.claim("a", DUE.plusSeconds(60), LEASE)).isEmpty();
    }

    @Test
    void aLeaseThatEndedIsTakenOverWithTheSameCutOff() {
        schedule.claim("a", DUE, LEASE);
        assertThat(schedule.claim("b", DUE.plus(LEASE).minusNanos(1), LEASE)).isEmpty();
        assertThat(schedule.claim("b", DUE.plus(LEASE), LEASE)).contains(new DueRun("archive-tickets", DUE));
        assertThat(schedule.claim("c", DUE.plus(LEASE).plus(LEASE), LEASE))
                .contains(new DueRun("archive-tickets", DUE));
    }

    @Test
    void aRenewedLeaseIsNotTakenOver() {
        schedule.claim("a", DUE, LEASE);
        assertThat(schedule.renew("a", DUE.plusSeconds(540), LEASE)).isTrue();
        assertThat(schedule.claim("b", DUE.plus(LEASE), LEASE)).isEmpty();
        assertThat(schedule.claim("b", DUE.plusSeconds(540).plus(LEASE), LEASE)).isPresent();
    }

    @Test
    void aLeaseThatWasTakenOverIsNeitherRenewedNorCompletedByTheFirst() {
        schedule.claim("a", DUE, LEASE);
        schedule.claim("b", DUE.plus(LEASE), LEASE);
        assertThat(schedule.renew("a", DUE.plus(LEASE), LEASE)).isFalse();
        schedule.complete("a", DUE.plus(LEASE));
        assertThat(schedule.nextDue()).isEqualTo(DUE);
        assertThat(schedule.renew("b", DUE.plus(LEASE), LEASE)).isTrue();
    }

    @Test
    void nobodyRenewsWhatNobodyClaimed() {
        assertThat(schedule.renew("a", DUE, LEASE)).isFalse();
    }

    @Test
    void aCompletedRunIsDueAgainTheNextDay() {
        schedule.claim("a", DUE, LEASE);
        schedule.complete("a", DUE.plusSeconds(90));
        assertThat(schedule.nextDue()).isEqualTo(DUE.plus(Duration.ofDays(1)));
        assertThat(schedule.claim("b", DUE.plusSeconds(90), LEASE)).isEmpty();
        assertThat(schedule.renew("a", DUE.plusSeconds(90), LEASE)).isFalse();
    }

    @Test
    void theNextRunHasACutOffOfItsOwn() {
        schedule.claim("a", DUE, LEASE);
        schedule.complete("a", DUE.plusSeconds(90));
        Instant tomorrow = DUE.plus(Duration.ofDays(1));
        assertThat(schedule.claim("b", tomorrow, LEASE)).contains(new DueRun("archive-tickets", tomorrow));
    }

    @Test
    void missedRunsAreCaughtUpOnce() {
        Instant daysLater = DUE.plus(Duration.ofDays(3)).plusSeconds(3600);
        assertThat(schedule.claim("a", daysLater, LEASE)).contains(new DueRun("archive-tickets", daysLater));
        schedule.complete("a", daysLater.plusSeconds(5));
        assertThat(schedule.claim("a", daysLater.plusSeconds(5), LEASE)).isEmpty();
        assertThat(schedule.nextDue()).isEqualTo(DUE.plus(Duration.ofDays(4)));
    }

    @Test
    void aRunBroughtForwardWhileAnotherGoesOnFollowsIt() {
        schedule.claim("a", DUE, LEASE);
        Instant asked = DUE.plusSeconds(30);
        schedule.bringForward(asked);
        schedule.complete("a", DUE.plusSeconds(60));

        assertThat(schedule.claim("a", DUE.plusSeconds(60), LEASE))
                .contains(new DueRun("archive-tickets", DUE.plusSeconds(60)));
    }

    @Test
    void aRunCanBeBroughtForward() {
        Instant now = DUE.minusSeconds(3600);
        schedule.bringForward(now);
        assertThat(schedule.claim("a", now, LEASE)).contains(new DueRun("archive-tickets", now));
        schedule.complete("a", now.plusSeconds(5));
        assertThat(schedule.nextDue()).isEqualTo(DUE);
    }

    @ParameterizedTest
    @CsvSource({
        // The gap: at 02:00 it is 03:00, and 02:30 becomes 03:30 that day.
        "2027-03-27T12:00:00Z, 2027-03-28T01:30:00Z",
        "2027-03-28T00:59:59Z, 2027-03-28T01:30:00Z",
        "2027-03-28T01:30:00Z, 2027-03-29T00:30:00Z",
        // The overlap: at 03:00 it is 02:00 again, and 02:30 is the first of the two.
        "2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
        "2026-10-25T01:15:00Z, 2026-10-26T01:30:00Z"
    })
    void theSpringGapShiftsForwardAndTheAutumnOverlapTakesTheFirst(Instant now, Instant due) {
        assertThat(new Schedule("archive-tickets", LocalTime.of(2, 30), PARIS, now).nextDue())
                .isEqualTo(due);
    }

    @Test
    void aRunOfTheAutumnOverlapRunsOnce() {
        Schedule autumn = new Schedule("digest", LocalTime.of(2, 30), PARIS, Instant.parse("2026-10-24T12:00:00Z"));
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(autumn.claim("a", first, LEASE)).isPresent();
        autumn.complete("a", first.plusSeconds(60));
        assertThat(autumn.claim("a", first.plus(Duration.ofHours(1)), LEASE)).isEmpty();
    }
}

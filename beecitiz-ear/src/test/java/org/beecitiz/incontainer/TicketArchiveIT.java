package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.schedule.DueRun;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketFilter;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketRow;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSearch;
import org.beecitiz.ticket.TicketSort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TicketArchiveIT {
    private static final String JOB = "archive-tickets";
    private static final int CHUNK = 50;

    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private Work work;

    @Inject
    private TicketFile file;

    @Inject
    private TicketSearch search;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Runs runs;

    @Inject
    private Rows rows;

    @Inject
    private Time time;

    private Town town;

    @BeforeEach
    void open() {
        runs.forget(JOB);
        town = towns.open();
    }

    @Test
    void the_minutes_tick_archives_what_was_closed_for_30_days_and_leaves_the_rest() {
        TicketReference old = resolved();
        TicketReference open = received();
        time.passes(Duration.ofDays(1));
        TicketReference recent = resolved();
        time.passes(Duration.ofDays(29));

        runs.bringForward(JOB);
        runs.awaitCompleted(JOB);

        currentAgent.become(town.mayor());
        assertThat(listed(TicketScope.ARCHIVED)).containsExactly(old);
        assertThat(file.get(old).archivedAt()).isNotNull();
        assertThat(file.get(recent).archivedAt()).isNull();
        assertThat(listed(TicketScope.ALL)).containsExactly(open);
        assertThat(archivings()).isEqualTo(1);
    }

    @Test
    void a_failure_in_the_second_chunk_keeps_the_first_and_the_run_is_finished_later_with_nothing_done_twice() {
        int all = CHUNK + 10;
        for (int i = 0; i < all; i++) {
            resolved();
        }
        time.passes(Duration.ofDays(Towns.MAP_DAYS));
        long broken = idOfTicket(CHUNK + 5);
        setStatus(broken, "RECEIVED");

        runs.bringForward(JOB);
        runs.tick();
        runs.awaitFailed(JOB);
        Instant cutOff = cutOff();
        assertThat(archivings()).isEqualTo(CHUNK);

        setStatus(broken, "RESOLVED");
        assertThat(runs.tick()).extracting(DueRun::name).doesNotContain(JOB);
        time.passes(Duration.ofMinutes(11));
        runs.tick();
        runs.awaitCompleted(JOB);

        assertThat(archivings()).isEqualTo(all);
        assertThat(rows.select(
                        "SELECT archived_at FROM ticket WHERE collectivity_id = ?",
                        town.id().value()))
                .hasSize(all)
                .allSatisfy(at -> assertThat(instant(at)).isEqualTo(cutOff));
    }

    @Test
    void a_run_that_another_instance_took_over_stops_before_it_archives_anything() {
        resolved();
        time.passes(Duration.ofDays(Towns.MAP_DAYS));
        Instant cutOff = time.now();
        runs.leaseToAnother(JOB, cutOff);

        runs.start(new DueRun(JOB, cutOff));
        runs.awaitFailed(JOB);

        assertThat(archivings()).isZero();
        assertThat(cutOff()).as("still the other's").isEqualTo(cutOff);
    }

    @Test
    void archiving_again_changes_nothing() {
        TicketReference reference = resolved();
        time.passes(Duration.ofDays(Towns.MAP_DAYS));

        runs.complete(JOB);
        currentAgent.become(town.mayor());
        Instant archivedAt = file.get(reference).archivedAt();
        time.passes(Duration.ofDays(1));
        runs.complete(JOB);

        currentAgent.become(town.mayor());
        assertThat(file.get(reference).archivedAt()).isEqualTo(archivedAt).isNotNull();
        assertThat(archivings()).isEqualTo(1);
    }

    private TicketReference received() {
        return intake.receive(aTicket(town).build()).reference();
    }

    private TicketReference resolved() {
        currentAgent.become(town.lamplighter());
        TicketReference reference = received();
        work.resolve(reference, "C’est réparé.");
        return reference;
    }

    private List<TicketReference> listed(TicketScope scope) {
        return search.find(TicketFilter.of(scope), TicketSort.REFERENCE, true, new PageRequest(0, 10)).rows().stream()
                .map(TicketRow::reference)
                .toList();
    }

    private long archivings() {
        return rows.count(
                "ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE t.collectivity_id = ? AND e.type = 'ARCHIVED'",
                town.id().value());
    }

    /** The id of the town's ticket that is archived at this place, from 1. */
    private long idOfTicket(int place) {
        List<Object> ids = new ArrayList<>(rows.select(
                "SELECT id FROM ticket WHERE collectivity_id = ? ORDER BY id",
                town.id().value()));
        return ((Number) ids.get(place - 1)).longValue();
    }

    private void setStatus(long ticket, String status) {
        rows.update("UPDATE ticket SET status = ? WHERE id = ?", status, ticket);
    }

    private Instant cutOff() {
        return instant(
                rows.select("SELECT cut_off FROM schedule WHERE name = ?", JOB).get(0));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }
}

package org.beecitiz.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.batch.ByHand.operator;
import static org.beecitiz.batch.ByHand.wire;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.beecitiz.archiving.TicketArchive;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketsToArchiveTest {
    private static final String CUT_OFF = "2026-11-23T01:30:00Z";

    private final CurrentAgent currentAgent = new CurrentAgent();
    private final Archive archive = new Archive();

    @Test
    void readsTheDueTicketsOfAllCollectivitiesInTheOrderOfTheirIds() {
        archive.due.put(2L, ids(1_000, 1_005));
        archive.due.put(1L, ids(1, 450));
        archive.due.put(3L, ids(500, 500));
        assertThat(readAll(open(null)))
                .containsExactlyElementsOf(Stream.of(ids(1, 450), ids(1_000, 1_005), ids(500, 500))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void readsNothingWhereNothingIsDue() {
        archive.due.put(1L, List.of());
        assertThat(readAll(open(null))).isEmpty();
    }

    @Test
    void asksByTheCutOffOfItsRun() {
        archive.due.put(1L, ids(1, 1));
        readAll(open(null));
        assertThat(archive.cutOffs).containsExactly(Instant.parse(CUT_OFF));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 201, 449, 450, 451, 455, 456})
    void goesOnAfterItsCheckpointWhetherOrNotWhatWasReadIsArchived(int read) {
        archive.due.put(1L, ids(1, 450));
        archive.due.put(2L, ids(1_000, 1_005));
        TicketsToArchive interrupted = open(null);
        List<TicketId> before = new ArrayList<>();
        for (int i = 0; i < read; i++) {
            before.add(interrupted.readItem());
        }
        Serializable checkpoint = interrupted.checkpointInfo();
        List<TicketId> after = readAll(open(checkpoint));
        assertThat(Stream.concat(before.stream(), after.stream()))
                .containsExactlyElementsOf(Stream.of(ids(1, 450), ids(1_000, 1_005))
                        .flatMap(List::stream)
                        .toList());
        archive.archived.addAll(before);
        assertThat(readAll(open(checkpoint))).isEqualTo(after);
    }

    private TicketsToArchive open(Serializable checkpoint) {
        TicketsToArchive reader = wire(new TicketsToArchive(), CUT_OFF, archive, new Towns(), operator(currentAgent));
        reader.open(checkpoint);
        return reader;
    }

    private static List<TicketId> readAll(TicketsToArchive reader) {
        List<TicketId> read = new ArrayList<>();
        for (TicketId id = reader.readItem(); id != null; id = reader.readItem()) {
            read.add(id);
        }
        return read;
    }

    private static List<TicketId> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(TicketId::new).toList();
    }

    private final class Archive extends TicketArchive {
        private final Map<Long, List<TicketId>> due = new TreeMap<>();
        private final Set<TicketId> archived = new HashSet<>();
        private final Set<Instant> cutOffs = new HashSet<>();

        @Override
        public List<TicketId> due(CollectivityId collectivity, Instant cutOff, long afterId, int limit) {
            currentAgent.mustOperate();
            cutOffs.add(cutOff);
            return due.get(collectivity.value()).stream()
                    .filter(id -> id.value() > afterId && !archived.contains(id))
                    .limit(limit)
                    .toList();
        }
    }

    /** Those of the archive, in no helpful order. */
    private final class Towns extends Territory {
        @Override
        public List<CollectivityView> all() {
            List<CollectivityView> all = new ArrayList<>();
            archive.due.keySet().forEach(id -> all.add(0, town(id)));
            return all;
        }
    }

    private static CollectivityView town(long id) {
        return new CollectivityView(
                new CollectivityId(id),
                "ville" + id,
                "Ville " + id,
                null,
                "ville@ville.example",
                "#1a5fb4",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                new GeoPoint(47, 0),
                "/maps/ville.json",
                30);
    }
}

package org.beecitiz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TicketSnapshotTest {
    private static final Map<Class<?>, Integer> BYTES =
            Map.of(long[].class, Long.BYTES, int[].class, Integer.BYTES, byte[].class, Byte.BYTES);

    @Test
    void aTicketTakesThirtyNineBytes() {
        assertThat(Arrays.stream(TicketSnapshot.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .map(Field::getType)
                        .mapToInt(BYTES::get)
                        .sum())
                .isEqualTo(39);
    }

    @Test
    void ticketsAreInTheOrderOfTheirPlacesThenOfTheirIds() {
        TicketSnapshot snapshot =
                TicketSnapshot.of(List.of(Tickets.at(3, 70), Tickets.at(1, 70), Tickets.at(2, 60), Tickets.at(4, 80)));
        assertThat(snapshot.size()).isEqualTo(4);
        assertThat(List.of(0, 1, 2, 3))
                .extracting(i -> snapshot.reference(i).number())
                .containsExactly(2, 1, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "26, 4217", "99, 999999", "26, 9999999", "26, 10000000", "99, 99999999"})
    void eachReferenceIsKept(int year, int number) {
        TicketReference reference = new TicketReference(year, number);
        VisibleTicket ticket =
                new VisibleTicket(1, reference, 70, Tickets.CATEGORY, TicketKind.REQUEST, TicketStatus.RECEIVED, null);
        assertThat(TicketSnapshot.of(List.of(ticket)).reference(0)).isEqualTo(reference);
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void eachStatusKindAndCategoryIsKept(TicketStatus status) {
        TicketKind kind = status.isFor(TicketKind.REQUEST) ? TicketKind.REQUEST : TicketKind.IDEA;
        TicketSnapshot snapshot = TicketSnapshot.of(
                List.of(new VisibleTicket(1, new TicketReference(26, 1), 70, Long.MAX_VALUE, kind, status, null)));
        assertThat(snapshot.status(0)).isEqualTo(status);
        assertThat(snapshot.kind(0)).isEqualTo(kind);
        assertThat(snapshot.category(0)).isEqualTo(Long.MAX_VALUE);
        assertThat(snapshot.geokey(0)).isEqualTo(70);
    }

    @Test
    void theTicketsThatAreAskedForAreFoundAsTheyCame() {
        VisibleTicket open = Tickets.at(1, 70);
        VisibleTicket leaving = Tickets.leaving(7, new GeoPoint(47, 0), Instant.parse("2026-12-01T10:00:00.123Z"));
        TicketSnapshot snapshot = TicketSnapshot.of(List.of(open, Tickets.at(3, 60), leaving));

        assertThat(snapshot.find(List.of(7L, 2L, 1L))).isEqualTo(Map.of(1L, open, 7L, leaving));
        assertThat(snapshot.find(List.of())).isEmpty();
    }

    @Test
    void aSnapshotKeepsWhatItSawWhateverChangesLater() {
        List<VisibleTicket> tickets = new ArrayList<>(List.of(Tickets.at(1, new GeoPoint(47, 0))));
        TicketSnapshot snapshot = TicketSnapshot.of(tickets);
        tickets.clear();
        assertThat(snapshot.size()).isEqualTo(1);
    }

    @Test
    void whateverLeavesAndComesItIsAsIfReadAnew() {
        Random random = new Random(11);
        Map<Long, VisibleTicket> shown = new HashMap<>();
        TicketSnapshot snapshot = TicketSnapshot.EMPTY;
        for (int round = 0; round < 200; round++) {
            List<VisibleTicket> removed = shown.values().stream()
                    .filter(ticket -> random.nextInt(4) == 0)
                    .toList();
            removed.forEach(ticket -> shown.remove(ticket.id()));
            List<VisibleTicket> added = random.ints(random.nextInt(6), 1, 60)
                    .distinct()
                    .filter(id -> !shown.containsKey((long) id))
                    .mapToObj(id -> Tickets.at(id, random.nextInt(10)))
                    .toList();
            added.forEach(ticket -> shown.put(ticket.id(), ticket));
            snapshot = snapshot.with(removed, added);
            assertThat(numbers(snapshot)).isEqualTo(numbers(TicketSnapshot.of(shown.values())));
        }
    }

    @Test
    void aTicketThatMovesIsShownOnceAtItsNewPlace() {
        TicketSnapshot snapshot = TicketSnapshot.of(List.of(Tickets.at(1, 60), Tickets.at(2, 70)))
                .with(List.of(Tickets.at(1, 60)), List.of(Tickets.at(1, 80)));
        assertThat(numbers(snapshot)).containsExactly(2, 1);
        assertThat(snapshot.geokey(1)).isEqualTo(80);
    }

    private static List<Integer> numbers(TicketSnapshot snapshot) {
        return IntStream.range(0, snapshot.size())
                .mapToObj(i -> snapshot.reference(i).number())
                .toList();
    }
}

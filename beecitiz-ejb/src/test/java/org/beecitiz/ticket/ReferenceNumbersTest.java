package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.platform.ByHand.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.beecitiz.territory.CollectivityView;
import org.junit.jupiter.api.Test;

class ReferenceNumbersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:42:00Z");
    private static final CollectivityView RIVEBELLE = Town.RIVEBELLE.view();

    private final Counter counter = new Counter();
    private final ReferenceNumbers numbers = wire(new ReferenceNumbers(), counter);

    @Test
    void oneInstanceGivesNumbersOneAfterTheOther() {
        assertThat(take(numbers, 45))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
    }

    @Test
    void blocksAreSmallUnlessTheyAreSpentFast() {
        take(numbers, 1000);
        assertThat(counter.reserved).startsWith(10, 20, 40, 80, 160, 160).endsWith(160);

        Instant later = NOW.plusSeconds(3600);
        IntStream.range(0, 160).forEach(i -> numbers.next(RIVEBELLE, later.plusSeconds(60L * i)));
        assertThat(counter.reserved).endsWith(10);
    }

    @Test
    void twoInstancesNeverGiveTheSameNumber() {
        ReferenceNumbers otherInstance = wire(new ReferenceNumbers(), counter);
        List<Integer> all = IntStream.range(0, 50)
                .mapToObj(i -> i % 3 == 0 ? take(otherInstance, 1) : take(numbers, 1))
                .flatMap(List::stream)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void theYearIsTheOneOfTheCollectivitysClocks() {
        assertThat(numbers.next(RIVEBELLE, Instant.parse("2026-12-31T22:59:59Z"))
                        .year())
                .isEqualTo(26);
        assertThat(numbers.next(RIVEBELLE, Instant.parse("2026-12-31T23:00:00Z"))
                        .year())
                .isEqualTo(27);
    }

    private static List<Integer> take(ReferenceNumbers numbers, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> numbers.next(RIVEBELLE, NOW).number())
                .toList();
    }

    /** The counter's row, which both instances share. */
    private static final class Counter extends ReferenceNumbers.Reservation {
        private int last;
        private final List<Integer> reserved = new ArrayList<>();

        @Override
        public int reserve(long collectivityId, int count) {
            reserved.add(count);
            last += count;
            return last - count + 1;
        }
    }
}

package org.beecitiz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapFilterTest {
    private static final MapFilter IDEAS_OF_31_OR_32 = new MapFilter(
            Set.of(new CategoryId(31), new CategoryId(32)),
            Set.of(TicketKind.IDEA),
            Set.of(TicketStatus.RECEIVED, TicketStatus.ACCEPTED));

    @Test
    void anEmptyFilterLetsAllThrough() {
        for (TicketKind kind : TicketKind.values()) {
            for (TicketStatus status : TicketStatus.values()) {
                assertThat(MapFilter.ALL.accepts(1, 31, kind, status)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "31, IDEA, RECEIVED, true",
        "32, IDEA, ACCEPTED, true",
        "33, IDEA, RECEIVED, false",
        "31, REQUEST, RECEIVED, false",
        "31, IDEA, DECLINED, false"
    })
    void eachOfItsSetsMustHoldTheTickets(long category, TicketKind kind, TicketStatus status, boolean accepted) {
        assertThat(IDEAS_OF_31_OR_32.accepts(1, category, kind, status)).isEqualTo(accepted);
    }

    @Test
    void oneAmongSomeTicketsLetsNoOtherThrough() {
        MapFilter filter = MapFilter.ALL.among(Set.of(new TicketId(7)));

        assertThat(filter.accepts(7, 31, TicketKind.IDEA, TicketStatus.RECEIVED))
                .isTrue();
        assertThat(filter.accepts(8, 31, TicketKind.IDEA, TicketStatus.RECEIVED))
                .isFalse();
        assertThat(MapFilter.ALL.among(Set.of()).accepts(7, 31, TicketKind.IDEA, TicketStatus.RECEIVED))
                .isFalse();
    }

    @Test
    void aFilterKeepsWhatItWasMadeOf() {
        Set<TicketKind> kinds = EnumSet.of(TicketKind.IDEA);
        MapFilter filter = new MapFilter(Set.of(), kinds, Set.of());
        kinds.add(TicketKind.REQUEST);
        assertThat(filter.accepts(1, 31, TicketKind.REQUEST, TicketStatus.RECEIVED))
                .isFalse();
    }
}

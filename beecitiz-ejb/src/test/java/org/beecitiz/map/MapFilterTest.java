package org.beecitiz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.beecitiz.catalogue.CategoryId;
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
                assertThat(MapFilter.ALL.accepts(31, kind, status)).isTrue();
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
        assertThat(IDEAS_OF_31_OR_32.accepts(category, kind, status)).isEqualTo(accepted);
    }

    @Test
    void aFilterKeepsWhatItWasMadeOf() {
        Set<TicketKind> kinds = EnumSet.of(TicketKind.IDEA);
        MapFilter filter = new MapFilter(Set.of(), kinds, Set.of());
        kinds.add(TicketKind.REQUEST);
        assertThat(filter.accepts(31, TicketKind.REQUEST, TicketStatus.RECEIVED))
                .isFalse();
    }
}

package org.beecitiz.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTest {
    @Test
    void anEmptyAddressAsksForAll() {
        ListQuery query = query(Map.of());

        assertThat(query.filter()).isEqualTo(PublicFilter.ALL);
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.isFiltered()).isFalse();
    }

    @Test
    void readsEveryFilter() {
        ListQuery query = query(Map.of(
                "genre", values("IDEA"),
                "statut", values("RECEIVED", "UNDER_STUDY"),
                "categorie", values("12"),
                "q", values("  banc "),
                "page", values("3")));

        assertThat(query.filter().kinds()).containsExactly(TicketKind.IDEA);
        assertThat(query.filter().statuses()).containsOnly(TicketStatus.RECEIVED, TicketStatus.UNDER_STUDY);
        assertThat(query.filter().category()).isEqualTo(new CategoryId(12));
        assertThat(query.filter().text()).isEqualTo("banc");
        assertThat(query.page()).isEqualTo(3);
        assertThat(query.isFiltered()).isTrue();
    }

    @Test
    void readsTheOrder() {
        assertThat(query(Map.of("tri", values("soutiens"))).sort()).isEqualTo(PublicSort.MOST_SUPPORTED);
        assertThat(query(Map.of("tri", values("t.id; DROP TABLE ticket"))).sort())
                .isEqualTo(PublicSort.NEWEST);
        assertThat(query(Map.of()).sort()).isEqualTo(PublicSort.NEWEST);
    }

    @Test
    void readsThePartOfTheMapInView() {
        ListQuery query = query(Map.of("zone", values("0.07,47.29,0.10,47.32")));

        assertThat(query.filter().area()).contains(new PublicFilter.Area(0.07, 47.29, 0.10, 47.32));
        assertThat(query.isFiltered()).as("moving the map is no filter").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,2,3", "a,b,c,d", "0,0,NaN,1", "0,0,Infinity,1", "10,0,5,1", "0,-95,1,1", "0,0,1,1,1"})
    void leavesOutWhatIsNoPartOfTheMap(String zone) {
        assertThat(query(Map.of("zone", values(zone))).filter().area()).isEqualTo(Optional.empty());
    }

    @Test
    void leavesOutWhatCannotBeRead() {
        ListQuery query = query(Map.of(
                "genre", values("NONSENSE"),
                "statut", values("received"),
                "categorie", values("1 OR 1=1"),
                "q", values("   "),
                "page", values("-4")));

        assertThat(query).isEqualTo(query(Map.of()));
    }

    private static String[] values(String... values) {
        return values;
    }

    @Test
    void leavesOutACategoryThatIsNotThere() {
        assertThat(ListQuery.of(Map.of("categorie", values("7")), id -> false).isFiltered())
                .isFalse();
    }

    private static ListQuery query(Map<String, String[]> parameters) {
        return ListQuery.of(parameters, id -> true);
    }
}

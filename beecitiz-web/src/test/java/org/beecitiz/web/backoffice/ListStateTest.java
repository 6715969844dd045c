package org.beecitiz.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSort;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListStateTest {
    @Test
    void beginsWithTheAgentsOwnByDueDate() {
        ListState state = read("/agents/");

        assertThat(state).isEqualTo(ListState.of(TicketScope.MINE));
        assertThat(state.sort()).isEqualTo(TicketSort.ESTIMATE);
        assertThat(state.ascending()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TicketScope.class)
    void readsBackWhatItWrites(TicketScope scope) {
        ListState state = new ListState(
                scope,
                TicketStatus.IN_PROGRESS,
                new CategoryId(42),
                "14, rue d’Été & fils",
                TicketSort.ADDRESS,
                false,
                3);

        assertThat(read(state.address())).isEqualTo(state);
        assertThat(read(ListState.of(scope).address())).isEqualTo(ListState.of(scope));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?vue=nowhere&tri=colour&statut=LOST",
                "?page=0&categorie=twelve&texte=%20",
                "?page=-1",
                "?page=99999999999999999999"
            })
    void leavesOutWhatItCannotRead(String query) {
        assertThat(read("/agents/" + query)).isEqualTo(ListState.of(TicketScope.MINE));
    }

    @Test
    void turnsTheOrderRoundWhenSortedByTheSameAgain() {
        ListState byAddress = ListState.of(TicketScope.ALL).onPage(2).sortedBy(TicketSort.ADDRESS);

        assertThat(byAddress.ascending()).isTrue();
        assertThat(byAddress.page()).isEqualTo(1);
        assertThat(byAddress.sortedBy(TicketSort.ADDRESS).ascending()).isFalse();
    }

    private static ListState read(String address) {
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        Map<String, String> parameters = Arrays.stream(query.split("&"))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8)));
        return ListState.read(parameters::get);
    }
}

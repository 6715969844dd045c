package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketFilter;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketRow;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSearch;
import org.beecitiz.ticket.TicketSort;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TicketSearchIT {
    private static final PageRequest FIRST = new PageRequest(0, 50);

    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private Work work;

    @Inject
    private TicketSearch search;

    @Inject
    private PublicTickets publicTickets;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Statements statements;

    @Inject
    private Rows rows;

    @Inject
    private Time time;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
        currentAgent.become(town.mayor());
    }

    @Test
    void fifty_rows_cost_four_statements_at_most() {
        for (int i = 0; i < 26; i++) {
            received(aTicket(town));
            received(aTicket(town).about(town.pothole()).at(Town.IN_EAST));
        }

        List<Page<?>> pages = new ArrayList<>();
        int forAgents = statements.during(
                () -> pages.add(search.find(TicketFilter.of(TicketScope.ALL), TicketSort.RECEIVED, false, FIRST)));
        int forThePublic = statements.during(
                () -> pages.add(publicTickets.find(town.id(), PublicFilter.ALL, PublicSort.NEWEST, FIRST)));

        assertThat(pages).allSatisfy(page -> {
            assertThat(page.rows()).hasSize(50);
            assertThat(page.total()).isEqualTo(52);
        });
        assertThat(forAgents).isBetween(1, 4);
        assertThat(forThePublic).isBetween(1, 4);
    }

    @Test
    void pages_neither_repeat_nor_skip_a_row() {
        List<TicketReference> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(received(aTicket(town)));
        }

        List<TicketReference> read = new ArrayList<>();
        for (int first = 0; first < 6; first += 2) {
            read.addAll(references(TicketFilter.of(TicketScope.ALL), TicketSort.STATUS, new PageRequest(first, 2)));
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void what_was_announced_comes_first_the_soonest_before() {
        TicketReference unannounced = received(aTicket(town));
        TicketReference later = received(aTicket(town));
        TicketReference sooner = received(aTicket(town));
        work.estimate(later, time.inDays(9));
        work.estimate(sooner, time.inDays(2));

        assertThat(references(TicketFilter.of(TicketScope.ALL), TicketSort.ESTIMATE, FIRST))
                .containsExactly(sooner, later, unannounced);
    }

    @Test
    void the_newest_can_come_first() {
        TicketReference old = received(aTicket(town));
        time.passes(Duration.ofSeconds(5));
        TicketReference recent = received(aTicket(town));

        assertThat(search.find(TicketFilter.of(TicketScope.ALL), TicketSort.RECEIVED, false, FIRST)
                        .rows())
                .extracting(TicketRow::reference)
                .containsExactly(recent, old);
    }

    @Test
    void scopes_tell_mine_my_departments_nobodys_and_all() {
        TicketReference lamp = received(aTicket(town));
        TicketReference pothole = received(aTicket(town).about(town.pothole()));
        TicketReference townHalls = received(aTicket(town).about(town.pothole()).at(Town.IN_EAST));

        currentAgent.become(town.lamplighter());
        assertThat(references(TicketScope.MINE)).containsExactly(lamp);
        assertThat(references(TicketScope.DEPARTMENT)).containsExactly(lamp);
        assertThat(references(TicketScope.UNASSIGNED)).containsExactly(pothole, townHalls);
        assertThat(references(TicketScope.ALL)).containsExactly(lamp, pothole, townHalls);
        assertThat(search.counts())
                .containsEntry(TicketScope.MINE, 1L)
                .containsEntry(TicketScope.UNASSIGNED, 2L)
                .containsEntry(TicketScope.ALL, 3L);

        currentAgent.become(town.paver());
        assertThat(references(TicketScope.MINE)).isEmpty();
        assertThat(references(TicketScope.DEPARTMENT)).containsExactly(pothole);
    }

    @Test
    void counts_follow_each_change_at_once() {
        TicketReference lamp = received(aTicket(town));
        assertThat(search.counts()).containsEntry(TicketScope.ALL, 1L);
        assertThat(search.openByAgent()).containsOnly(entry(town.lamplighter().id(), 1L));

        work.resolve(lamp, "Fait.");

        assertThat(search.counts()).containsEntry(TicketScope.ALL, 0L);
        assertThat(search.openByAgent()).isEmpty();
    }

    @Test
    void closed_ones_are_listed_only_when_their_status_is_asked_for() {
        TicketReference open = received(aTicket(town));
        TicketReference resolved = received(aTicket(town));
        work.resolve(resolved, "Fait.");

        assertThat(references(TicketScope.ALL)).containsExactly(open);
        assertThat(references(new TicketFilter(TicketScope.ALL, Set.of(TicketStatus.RESOLVED), null, null)))
                .containsExactly(resolved);
    }

    @Test
    void a_category_or_its_family_is_asked_for() {
        received(aTicket(town));
        TicketReference bench = received(aTicket(town).about(town.bench()));
        TicketReference pothole = received(aTicket(town).about(town.pothole()));

        assertThat(references(new TicketFilter(TicketScope.ALL, Set.of(), town.bench(), null)))
                .containsExactly(bench);
        assertThat(references(new TicketFilter(TicketScope.ALL, Set.of(), town.streets(), null)))
                .containsExactly(bench, pothole);
    }

    @Test
    void words_are_found_in_references_addresses_and_descriptions_whatever_their_case() {
        TicketReference hole = received(aTicket(town).saying("Un TROU de 100% de la chaussée, rue_du_Port"));
        TicketReference other = received(aTicket(town).saying("Rien de spécial."));

        assertThat(references(words("trou de"))).containsExactly(hole);
        assertThat(references(words("100%"))).containsExactly(hole);
        assertThat(references(words("rue_du"))).containsExactly(hole);
        assertThat(references(words("%"))).containsExactly(hole);
        assertThat(references(words("RUE DU PORT"))).containsExactly(hole, other);
        assertThat(references(words(other.toString()))).containsExactly(other);
        assertThat(references(words("' OR '1'='1"))).isEmpty();
    }

    @Test
    void a_whole_reference_finds_its_ticket_closed_or_not_and_whoever_has_it() {
        TicketReference closed = received(aTicket(town));
        currentAgent.become(town.lamplighter());
        work.resolve(closed, "L’ampoule est changée.");
        currentAgent.become(town.paver());

        TicketFilter mine = new TicketFilter(TicketScope.MINE, Set.of(), town.bench(), closed.toString());
        assertThat(references(mine)).containsExactly(closed);
    }

    @Test
    void another_towns_tickets_are_never_found() {
        received(aTicket(town));
        currentAgent.become(towns.open().mayor());

        for (TicketScope scope : TicketScope.values()) {
            assertThat(references(scope)).as(scope.name()).isEmpty();
        }
        assertThat(search.counts().values()).containsOnly(0L);
        assertThat(rows.count("ticket WHERE collectivity_id = ?", town.id().value()))
                .isEqualTo(1);
    }

    private TicketReference received(TicketBuilder ticket) {
        return intake.receive(ticket.build()).reference();
    }

    private static TicketFilter words(String text) {
        return new TicketFilter(TicketScope.ALL, Set.of(), null, text);
    }

    private List<TicketReference> references(TicketScope scope) {
        return references(TicketFilter.of(scope));
    }

    private List<TicketReference> references(TicketFilter filter) {
        return references(filter, TicketSort.REFERENCE, FIRST);
    }

    private List<TicketReference> references(TicketFilter filter, TicketSort sort, PageRequest page) {
        return search.find(filter, sort, true, page).rows().stream()
                .map(TicketRow::reference)
                .toList();
    }
}

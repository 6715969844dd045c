package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.util.Base64;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.PublicTicket;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class PublicTicketsIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private Work work;

    @Inject
    private PublicTickets tickets;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Rows rows;

    @Inject
    private Time time;

    private Town town;
    private Receipt receipt;

    @BeforeEach
    void receive() {
        town = towns.open();
        receipt = intake.receive(aTicket(town).build());
    }

    @Test
    void nobody_is_named_to_the_public_nor_to_the_author() {
        currentAgent.become(town.paver());
        work.take(receipt.reference());
        work.reassign(receipt.reference(), town.lighting(), town.lamplighter().id(), "Entre nous : c’est à eux.");
        work.estimate(receipt.reference(), time.inDays(3));
        work.resolve(receipt.reference(), "L’ampoule est changée.");

        PublicTicket shown = tickets.find(town.id(), receipt.reference()).orElseThrow();
        PublicTicket own =
                tickets.open(town.id(), receipt.secret()).orElseThrow().ticket();

        assertThat(shown.history()).hasSize(5).extracting(HistoryEntry::text).contains("L’ampoule est changée.");
        for (PublicTicket ticket : new PublicTicket[] {shown, own}) {
            assertThat(ticket.toString())
                    .doesNotContain("Camille", "resident@", "06 00 00 00 00", "Entre nous")
                    .doesNotContain(town.paver().fullName(), town.lamplighter().fullName());
        }
        assertThat(tickets.find(town.id(), PublicFilter.ALL, PublicSort.NEWEST, new PageRequest(0, 10))
                        .toString())
                .contains(receipt.reference().toString())
                .doesNotContain("Camille", "resident@", "06 00 00 00 00");
    }

    @Test
    void a_secret_opens_its_ticket_and_no_other_text_does() {
        assertThat(tickets.open(town.id(), receipt.secret())
                        .orElseThrow()
                        .ticket()
                        .reference())
                .isEqualTo(receipt.reference());

        byte[] bytes = Base64.getUrlDecoder().decode(receipt.secret());
        bytes[bytes.length - 1] ^= 1;
        assertThat(tickets.open(town.id(), encoded(bytes))).isEmpty();
        bytes[bytes.length - 1] ^= 1;
        bytes[7] ^= 1;
        assertThat(tickets.open(town.id(), encoded(bytes))).isEmpty();
        assertThat(tickets.open(town.id(), "")).isEmpty();
        assertThat(tickets.open(town.id(), "é/../nonsense")).isEmpty();
        assertThat(tickets.open(town.id(), receipt.secret() + "=")).isEmpty();
    }

    @Test
    void a_secret_opens_nothing_in_another_town_and_nothing_once_it_is_revoked() {
        assertThat(tickets.open(towns.open().id(), receipt.secret())).isEmpty();

        rows.update(
                "UPDATE ticket SET secret_version = secret_version + 1 WHERE collectivity_id = ?",
                town.id().value());
        assertThat(tickets.open(town.id(), receipt.secret())).isEmpty();
    }

    @Test
    void another_towns_ticket_does_not_exist() {
        assertThat(tickets.find(towns.open().id(), receipt.reference())).isEmpty();
    }

    @Test
    void what_is_not_published_is_shown_to_its_author_alone() {
        for (String publication : new String[] {"AWAITING", "HIDDEN"}) {
            rows.update(
                    "UPDATE ticket SET publication = ? WHERE collectivity_id = ?",
                    publication,
                    town.id().value());

            assertThat(tickets.find(town.id(), receipt.reference())).isEmpty();
            assertThat(tickets.find(town.id(), PublicFilter.ALL, PublicSort.NEWEST, new PageRequest(0, 10))
                            .total())
                    .isZero();
            assertThat(tickets.open(town.id(), receipt.secret())).isPresent();
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

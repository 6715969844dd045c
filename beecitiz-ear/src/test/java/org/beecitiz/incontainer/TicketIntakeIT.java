package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.ticket.NewTicket;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TicketIntakeIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketFile file;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Rows rows;

    @Inject
    private Transactions transactions;

    @Inject
    private Threads threads;

    @Inject
    private Statements statements;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
    }

    @Test
    void one_transaction_writes_the_ticket_its_event_its_routing_and_what_is_to_be_mailed() {
        Receipt receipt = intake.receive(aTicket(town).build());

        currentAgent.become(town.mayor());
        TicketDetail ticket = file.get(receipt.reference());
        assertThat(ticket.description()).isEqualTo("Le lampadaire ne s’allume plus.");
        assertThat(ticket.author().email()).isEqualTo("resident@" + town.slug() + ".example");
        assertThat(ticket.zone().id()).isEqualTo(town.west());
        assertThat(ticket.history()).singleElement().satisfies(received -> {
            assertThat(received.type()).isEqualTo(TicketEventType.RECEIVED);
            assertThat(received.at()).isEqualTo(receipt.receivedAt());
        });
        assertThat(ticket.routing().ruleNumber()).isEqualTo(1);
        assertThat(receipt.department().id()).isEqualTo(town.lighting());
        assertThat(rows.select(
                        "SELECT address FROM delivery WHERE collectivity_id = ? ORDER BY id",
                        town.id().value()))
                .containsExactly(
                        "resident@" + town.slug() + ".example",
                        town.lamplighter().email());
        assertThat(receipt.reference().number()).isEqualTo(1);
    }

    @Test
    void it_costs_six_statements_when_what_the_town_set_up_was_read_a_moment_ago() {
        intake.receive(aTicket(town).build());

        // At most: ids, ticket, event, two mails, and the rules where they changed.
        assertThat(statements.during(() -> intake.receive(aTicket(town).build())))
                .isBetween(4, 6);
    }

    @Test
    void when_the_transaction_is_given_up_nothing_of_it_is_left() {
        Receipt receipt =
                transactions.rolledBack(() -> intake.receive(aTicket(town).build()));

        assertThat(receipt.reference()).isNotNull();
        assertNothingIsStored();
    }

    @Test
    void outside_the_territory_a_ticket_is_refused_and_nothing_is_stored() {
        NewTicket outside = aTicket(town).at(Town.OUTSIDE).build();

        assertRefused(outside, "point", "ticket.point.outside");
        assertNothingIsStored();
    }

    @Test
    void under_a_category_of_another_town_or_of_the_first_level_it_is_refused() {
        Town other = towns.open();

        assertRefused(aTicket(town).about(other.lamp()).build(), "category", "ticket.category.missing");
        assertRefused(aTicket(town).about(town.streets()).build(), "category", "ticket.category.missing");
        assertNothingIsStored();
    }

    @Test
    void without_words_or_an_address_to_answer_to_it_is_refused() {
        assertRefused(aTicket(town).saying(" \n ").build(), "description", "ticket.description.missing");
        assertRefused(aTicket(town).from("", Locale.FRENCH).build(), "email", "ticket.email.missing");
        assertRefused(aTicket(town).from("nobody", Locale.FRENCH).build(), "email", "ticket.email.malformed");
        assertNothingIsStored();
    }

    @Test
    void what_is_typed_is_kept_as_it_is() {
        String words = "Ça ne va pas: « l’œil » <b>&amp; 'co' \\ % _ 💡";

        Receipt receipt = intake.receive(aTicket(town).saying(words).build());

        currentAgent.become(town.mayor());
        assertThat(file.get(receipt.reference()).description()).isEqualTo(words);
    }

    @Test
    void tickets_that_arrive_at_the_same_time_get_references_of_their_own() {
        List<TicketReference> references =
                threads.together(8, () -> intake.receive(aTicket(town).build()).reference());

        assertThat(references).doesNotHaveDuplicates().hasSize(8);
        assertThat(rows.count("ticket WHERE collectivity_id = ?", town.id().value()))
                .isEqualTo(8);
    }

    private void assertRefused(NewTicket ticket, String field, String key) {
        assertThatThrownBy(() -> intake.receive(ticket)).isInstanceOfSatisfying(BusinessException.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }

    private void assertNothingIsStored() {
        long id = town.id().value();
        assertThat(rows.count("ticket WHERE collectivity_id = ?", id)).isZero();
        assertThat(rows.count("delivery WHERE collectivity_id = ?", id)).isZero();
        assertThat(rows.count(
                        "ticket_event e JOIN department d ON d.id = e.department_id WHERE d.collectivity_id = ?", id))
                .isZero();
    }
}

package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.participation.Support;
import org.beecitiz.participation.SupportSecrets;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.PublicTicketRow;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class SupportIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private Support support;

    @Inject
    private SupportSecrets secrets;

    @Inject
    private PublicTickets tickets;

    @Inject
    private TicketFile file;

    @Inject
    private Work work;

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
        currentAgent.become(town.paver());
    }

    @Test
    void a_support_counts_once_it_is_confirmed_and_only_once() {
        ask();
        assertThat(supporters()).isZero();

        confirm();
        confirm();
        ask();
        assertThat(supporters()).isOne();
        assertThat(rows.count(
                        "follower f JOIN ticket t ON t.id = f.ticket_id WHERE t.collectivity_id = ?",
                        town.id().value()))
                .isOne();
    }

    @Test
    void who_confirmed_is_not_mailed_again_but_who_did_not_is() {
        ask();
        ask();
        assertThat(mails("SUPPORT")).isEqualTo(2);

        confirm();
        ask();
        assertThat(mails("SUPPORT")).isEqualTo(2);
    }

    @Test
    void only_those_who_confirmed_and_did_not_have_enough_hear_of_it() {
        ask();
        work.take(receipt.reference());
        assertThat(mails("NEWS")).isZero();

        confirm();
        work.estimate(receipt.reference(), time.inDays(3));
        assertThat(mails("NEWS")).isOne();

        support.mute(town.id(), secret(), true);
        work.resolve(receipt.reference(), "C’est fait.");
        assertThat(mails("NEWS")).isOne();
    }

    @Test
    void the_list_can_begin_with_what_most_support() {
        ask();
        confirm();
        Receipt newer = intake.receive(aTicket(town).build());

        assertThat(list(PublicSort.NEWEST)).containsExactly(newer.reference(), receipt.reference());
        assertThat(list(PublicSort.MOST_SUPPORTED)).containsExactly(receipt.reference(), newer.reference());
    }

    private List<TicketReference> list(PublicSort sort) {
        return tickets.find(town.id(), PublicFilter.ALL, sort, new PageRequest(0, 10)).rows().stream()
                .map(PublicTicketRow::reference)
                .toList();
    }

    @Test
    void an_agent_who_is_writing_is_not_disturbed_by_it() {
        int before = file.get(receipt.reference()).version();
        ask();
        confirm();

        assertThat(file.get(receipt.reference()).version()).isEqualTo(before);
        assertThat(file.get(receipt.reference()).supporters()).isOne();
    }

    @Test
    void what_is_closed_can_not_be_supported_any_more() {
        work.take(receipt.reference());
        work.resolve(receipt.reference(), "C’est fait.");

        assertThatThrownBy(() -> ask())
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessException.class))
                .extracting(BusinessException::key)
                .isEqualTo("support.closed");
    }

    @Test
    void the_secret_of_a_ticket_is_none_of_a_support_nor_the_other_way_round() {
        ask();

        assertThat(support.find(town.id(), receipt.secret())).isEmpty();
        assertThat(tickets.open(town.id(), secret())).isEmpty();
    }

    private void ask() {
        support.ask(town.id(), receipt.reference(), "Nadia@" + town.slug() + ".Example", Locale.FRENCH);
    }

    private void confirm() {
        support.confirm(town.id(), secret());
    }

    private String secret() {
        Number follower = (Number) rows.select(
                        "SELECT f.id FROM follower f JOIN ticket t ON t.id = f.ticket_id WHERE t.collectivity_id = ?",
                        town.id().value())
                .get(0);
        return secrets.secretOf(follower.longValue());
    }

    private int supporters() {
        return tickets.find(town.id(), receipt.reference()).orElseThrow().supporters();
    }

    private long mails(String template) {
        return rows.count(
                "delivery WHERE collectivity_id = ? AND template = ? AND address LIKE 'nadia@%.example'",
                town.id().value(), template);
    }
}

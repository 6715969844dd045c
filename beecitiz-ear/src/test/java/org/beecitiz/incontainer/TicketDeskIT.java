package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.ticket.AuthorDesk;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketChangedMeanwhileException;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketNotFoundException;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.ticket.WaitingFor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TicketDeskIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDesk desk;

    @Inject
    private AuthorDesk authorDesk;

    @Inject
    private Work work;

    @Inject
    private TicketFile file;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    private Town town;
    private TicketReference reference;

    @BeforeEach
    void receive() {
        town = towns.open();
        reference = intake.receive(aTicket(town).about(town.pothole()).build()).reference();
    }

    @Test
    void an_agent_takes_a_ticket_that_is_nobodys() {
        currentAgent.become(town.paver());
        assertThat(file.get(reference).agent()).isNull();

        work.take(reference);

        TicketDetail ticket = file.get(reference);
        assertThat(ticket.agent().id()).isEqualTo(town.paver().id());
        assertThat(ticket.status()).isEqualTo(TicketStatus.ASSIGNED);
        assertThat(last(ticket).type()).isEqualTo(TicketEventType.ASSIGNED);
        assertThat(last(ticket).actor()).isEqualTo(town.paver().fullName());
    }

    @Test
    void taking_a_ticket_of_another_department_moves_it_there() {
        currentAgent.become(town.lamplighter());

        work.take(reference);

        assertThat(file.get(reference).department().id()).isEqualTo(town.lighting());
    }

    @Test
    void a_ticket_is_reassigned_with_a_reason_for_the_next_in_charge() {
        currentAgent.become(town.paver());

        work.reassign(reference, town.lighting(), town.lamplighter().id(), "C’est un candélabre.");

        TicketDetail ticket = file.get(reference);
        assertThat(ticket.department().id()).isEqualTo(town.lighting());
        assertThat(ticket.agent().id()).isEqualTo(town.lamplighter().id());
        assertThat(last(ticket).text()).isEqualTo("C’est un candélabre.");
    }

    @Test
    void a_ticket_is_not_given_to_an_agent_of_another_department_than_named() {
        currentAgent.become(town.paver());

        assertThatThrownBy(() -> work.reassign(
                        reference, town.roads(), town.lamplighter().id(), "À vous."))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.field())
                        .isEqualTo("agent"));
        assertThat(file.get(reference).history()).hasSize(1);
    }

    @Test
    void an_estimate_is_announced_and_changed() {
        currentAgent.become(town.paver());
        LocalDate first =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).plusDays(7);

        work.estimate(reference, first);
        work.estimate(reference, first.plusDays(1));

        TicketDetail ticket = file.get(reference);
        assertThat(ticket.estimate()).isEqualTo(first.plusDays(1));
        assertThat(ticket.history())
                .extracting(HistoryEntry::type)
                .containsExactly(
                        TicketEventType.RECEIVED, TicketEventType.ESTIMATE_SET, TicketEventType.ESTIMATE_CHANGED);
        assertThat(ticket.history()).extracting(HistoryEntry::estimate).containsExactly(null, first, first.plusDays(1));
    }

    @Test
    void an_estimate_in_the_past_is_refused_and_leaves_no_trace() {
        currentAgent.become(town.paver());

        assertThatThrownBy(() -> work.estimate(reference, LocalDate.of(2020, 1, 1)))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo("ticket.estimate.past"));
        assertThat(file.get(reference).history()).hasSize(1);
    }

    @Test
    void a_ticket_goes_through_its_statuses_to_its_end_and_can_be_reopened() {
        currentAgent.become(town.paver());

        work.changeStatus(reference, TicketStatus.IN_PROGRESS, null);
        work.changeStatus(reference, TicketStatus.WAITING, "L’entreprise est appelée.");
        work.resolve(reference, "Rebouché à chaud.");
        assertThat(file.get(reference).closedAt()).isNotNull();
        work.changeStatus(reference, TicketStatus.RECEIVED, "Il s’est rouvert.");

        TicketDetail ticket = file.get(reference);
        assertThat(ticket.closedAt()).isNull();
        assertThat(ticket.history())
                .extracting(HistoryEntry::toStatus)
                .containsExactly(
                        TicketStatus.RECEIVED,
                        TicketStatus.IN_PROGRESS,
                        TicketStatus.WAITING,
                        TicketStatus.RESOLVED,
                        TicketStatus.RECEIVED);
        assertThat(ticket.history())
                .extracting(HistoryEntry::text)
                .containsExactly(null, null, "L’entreprise est appelée.", "Rebouché à chaud.", "Il s’est rouvert.");
    }

    @Test
    void resolving_owes_the_author_an_explanation() {
        currentAgent.become(town.paver());

        assertThatThrownBy(() -> work.resolve(reference, " "))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.field())
                        .isEqualTo("explanation"));
        assertThat(file.get(reference).status()).isEqualTo(TicketStatus.RECEIVED);
    }

    @Test
    void what_was_done_meanwhile_is_told_instead_of_overwritten() {
        currentAgent.become(town.paver());
        TicketDetail seen = file.get(reference);
        work.take(reference);

        assertThatThrownBy(() -> desk.resolve(reference, seen.version(), "Rebouché."))
                .isInstanceOfSatisfying(TicketChangedMeanwhileException.class, told -> assertThat(
                                told.changesAfter(last(seen).eventId()))
                        .extracting(HistoryEntry::type)
                        .containsExactly(TicketEventType.ASSIGNED));
        assertThat(file.get(reference).status()).isEqualTo(TicketStatus.ASSIGNED);
    }

    @Test
    void a_ticket_waits_for_somebody_else() {
        currentAgent.become(town.paver());

        desk.waitFor(reference, file.get(reference).version(), WaitingFor.AUTHOR, "Devant quel numéro ?");

        assertThat(file.get(reference).status()).isEqualTo(TicketStatus.WAITING);
    }

    @Test
    void the_authors_answer_returns_it_to_where_it_was_before_the_wait() {
        Receipt receipt = intake.receive(aTicket(town).about(town.pothole()).build());
        currentAgent.become(town.paver());
        TicketStatus before = file.get(receipt.reference()).status();
        desk.waitFor(
                receipt.reference(),
                file.get(receipt.reference()).version(),
                WaitingFor.AUTHOR,
                "Devant quel numéro ?");

        authorDesk.add(town.id(), receipt.secret(), "Le 12.");

        TicketDetail answered = file.get(receipt.reference());
        assertThat(answered.status()).isEqualTo(before);
        assertThat(last(answered).fromStatus()).isEqualTo(TicketStatus.WAITING);
    }

    @Test
    void to_an_agent_of_another_collectivity_the_ticket_does_not_exist() {
        Town other = towns.open();
        currentAgent.become(other.mayor());

        verbs(other).forEach((name, verb) -> assertThatThrownBy(() -> verb.accept(reference))
                .as(name)
                .isInstanceOf(TicketNotFoundException.class));

        currentAgent.become(town.mayor());
        assertThat(file.get(reference).history()).hasSize(1);
    }

    @Test
    void to_nobody_all_is_forbidden() {
        currentAgent.becomeOperator();

        verbs(town).forEach((name, verb) -> assertThatThrownBy(() -> verb.accept(reference))
                .as(name)
                .isInstanceOf(ForbiddenException.class));
    }

    private Map<String, Consumer<TicketReference>> verbs(Town asker) {
        LocalDate date =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).plusDays(7);
        return Map.of(
                "take", it -> desk.take(it, 1),
                "reassign", it -> desk.reassign(it, 1, asker.roads(), null, "Pour vous."),
                "estimate", it -> desk.estimate(it, 1, date),
                "resolve", it -> desk.resolve(it, 1, "Fait."),
                "changeStatus", it -> desk.changeStatus(it, 1, TicketStatus.IN_PROGRESS, null),
                "waitFor", it -> desk.waitFor(it, 1, WaitingFor.AUTHOR, null),
                "get", file::get);
    }

    private static HistoryEntry last(TicketDetail ticket) {
        List<HistoryEntry> history = ticket.history();
        return history.get(history.size() - 1);
    }
}

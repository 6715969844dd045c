package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.ticket.PublicRegister;
import org.beecitiz.ticket.RegisterEntry;
import org.beecitiz.ticket.RegisterFilter;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class PublicRegisterIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDesk desk;

    @Inject
    private TicketFile file;

    @Inject
    private PublicRegister register;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Statements statements;

    @Inject
    private Time time;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
    }

    @Test
    void a_list_is_one_statement() {
        for (int i = 0; i < 12; i++) {
            receive();
        }
        assertThat(statements.during(
                        () -> assertThat(register.find(town.id(), all())).hasSize(12)))
                .isEqualTo(1);
    }

    @Test
    void the_last_explanation_of_the_present_status_is_told_once() {
        TicketReference reference = receive();
        currentAgent.become(town.lamplighter());
        assertThat(entry(reference).explanation()).isNull();

        desk.resolve(reference, version(reference), "Fait.");
        assertThat(entry(reference).explanation()).isEqualTo("Fait.");

        desk.changeStatus(reference, version(reference), TicketStatus.ASSIGNED, "Encore éteint.");
        assertThat(entry(reference).explanation()).isEqualTo("Encore éteint.");

        time.passes(Duration.ofMinutes(1));
        desk.resolve(reference, version(reference), "Fait, cette fois.");
        assertThat(register.find(town.id(), all()))
                .extracting(RegisterEntry::explanation)
                .containsExactly("Fait, cette fois.");
    }

    @Test
    void a_period_includes_its_bounds() {
        TicketReference reference = receive();
        Instant at = entry(reference).receivedAt();
        assertThat(register.find(town.id(), from(at, at))).hasSize(1);
        assertThat(register.find(town.id(), from(at.plusMillis(1), at.plusMillis(2))))
                .isEmpty();
        assertThat(register.find(town.id(), from(at.minusMillis(2), at.minusMillis(1))))
                .isEmpty();
    }

    private TicketReference receive() {
        return intake.receive(aTicket(town).build()).reference();
    }

    private int version(TicketReference reference) {
        return file.get(reference).version();
    }

    private RegisterEntry entry(TicketReference reference) {
        return register.find(town.id(), reference).orElseThrow();
    }

    private RegisterFilter all() {
        return from(time.now().minus(Duration.ofDays(1)), time.now());
    }

    private static RegisterFilter from(Instant from, Instant to) {
        return new RegisterFilter(Set.of(), Set.of(), from, to, 0, 100);
    }
}

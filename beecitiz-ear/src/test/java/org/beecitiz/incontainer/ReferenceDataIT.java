package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import org.beecitiz.administration.Categories;
import org.beecitiz.administration.Departments;
import org.beecitiz.administration.RoutingRules;
import org.beecitiz.administration.RuleWanted;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.organisation.Absences;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.NewDepartment;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is set up is kept in memory for seconds, and yet the very next ticket knows what was changed here. */
@InContainer
class ReferenceDataIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketFile file;

    @Inject
    private RoutingRules rules;

    @Inject
    private Departments departments;

    @Inject
    private Categories categories;

    @Inject
    private Absences absences;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Time time;

    private Town town;

    @BeforeEach
    void keepAllOfItInMemory() {
        town = towns.open();
        currentAgent.become(town.mayor());
        assertThat(nextLamp().agent().id()).isEqualTo(town.lamplighter().id());
    }

    @Test
    void an_absence_holds_from_the_next_ticket_on_and_no_longer_than_it_is_announced() {
        absences.announce(
                town.lamplighter().id(),
                time.inDays(0),
                time.inDays(2),
                town.paver().id());
        assertThat(nextLamp().agent().id()).isEqualTo(town.paver().id());

        absences.cancel(absences.current().get(0).id());
        assertThat(nextLamp().agent().id()).isEqualTo(town.lamplighter().id());
    }

    @Test
    void a_rule_that_is_added_changed_or_removed_holds_from_the_next_ticket_on() {
        long added = rules.add(new RuleWanted(town.lamp(), null, town.roads(), null));
        rules.move(added, -2);
        assertThat(nextLamp().department().id()).isEqualTo(town.roads());

        rules.change(added, new RuleWanted(town.lamp(), null, town.townHall(), null));
        assertThat(nextLamp().department().id()).isEqualTo(town.townHall());

        rules.remove(added);
        assertThat(nextLamp().department().id()).isEqualTo(town.lighting());
    }

    @Test
    void the_receipt_of_the_next_ticket_names_its_department_as_it_is_called_now() {
        departments.change(town.lighting(), new NewDepartment("Éclairage et signalisation", null, null, null));

        assertThat(receive().department().name()).isEqualTo("Éclairage et signalisation");
    }

    @Test
    void nobody_reports_under_a_category_that_was_taken_back() {
        categories.change(town.lamp(), new NewCategory("Lampadaire éteint", null, "lightbulb", "eclairage"), false);

        assertThatThrownBy(this::receive).isInstanceOf(BusinessException.class);
    }

    private TicketDetail nextLamp() {
        return file.get(receive().reference());
    }

    private Receipt receive() {
        return intake.receive(aTicket(town).build());
    }
}

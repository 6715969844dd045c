package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import org.beecitiz.administration.CollectivitySetup;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class TicketRoutingIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private TicketFile file;

    @Inject
    private CollectivitySetup setup;

    @Inject
    private CurrentAgent currentAgent;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
    }

    @Test
    void a_rule_that_names_an_agent_starts_a_request_as_assigned() {
        TicketDetail ticket = received(aTicket(town));

        assertThat(ticket.department().id()).isEqualTo(town.lighting());
        assertThat(ticket.agent().id()).isEqualTo(town.lamplighter().id());
        assertThat(ticket.status()).isEqualTo(TicketStatus.ASSIGNED);
    }

    @Test
    void an_idea_has_an_agent_too_and_is_still_to_be_studied() {
        TicketDetail ticket = received(aTicket(town).asIdea());

        assertThat(ticket.agent().id()).isEqualTo(town.lamplighter().id());
        assertThat(ticket.status()).isEqualTo(TicketStatus.RECEIVED);
    }

    @Test
    void a_rule_on_a_family_and_a_zone_holds_for_its_categories_there() {
        TicketDetail ticket = received(aTicket(town).about(town.bench()).at(Town.IN_WEST));

        assertThat(ticket.department().id()).isEqualTo(town.roads());
        assertThat(ticket.agent()).isNull();
        assertThat(ticket.status()).isEqualTo(TicketStatus.RECEIVED);
        assertThat(ticket.routing().ruleNumber()).isEqualTo(2);
        assertThat(ticket.routing().category().id()).isEqualTo(town.streets());
        assertThat(ticket.routing().zone()).isEqualTo("Quartier ouest");
    }

    @Test
    void what_no_rule_matches_goes_to_the_first_department() {
        TicketDetail ticket = received(aTicket(town).about(town.pothole()).at(Town.IN_EAST));

        assertThat(ticket.zone().id()).isEqualTo(town.east());
        assertThat(ticket.department().id()).isEqualTo(town.townHall());
        assertThat(ticket.routing().ruleNumber()).isNull();
    }

    @Test
    void where_no_zone_is_drawn_only_rules_for_any_zone_match() {
        assertThat(received(aTicket(town).at(Town.ON_RIM)).department().id()).isEqualTo(town.lighting());

        TicketDetail pothole = received(aTicket(town).about(town.pothole()).at(Town.ON_RIM));
        assertThat(pothole.zone()).isNull();
        assertThat(pothole.department().id()).isEqualTo(town.townHall());
    }

    @Test
    void a_new_rule_holds_from_the_next_ticket_on_and_the_first_that_matches_wins() {
        currentAgent.become(town.mayor());
        setup.addRoutingRule(town.id(), null, null, town.roads(), town.paver().id());

        assertThat(received(aTicket(town)).department().id()).isEqualTo(town.lighting());
        assertThat(received(aTicket(town).about(town.pothole()).at(Town.IN_EAST))
                        .agent()
                        .id())
                .isEqualTo(town.paver().id());
    }

    private TicketDetail received(TicketBuilder ticket) {
        currentAgent.become(town.mayor());
        return file.get(intake.receive(ticket.build()).reference());
    }
}

package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.ticket.NearTicket;
import org.beecitiz.ticket.NearTickets;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class NearTicketsIT {
    private static final double METRE_NORTH = 1 / 111_195.0;

    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private NearTickets near;

    @Inject
    private Work work;

    @Inject
    private CurrentAgent currentAgent;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
        currentAgent.become(town.paver());
    }

    @Test
    void the_nearest_come_first_and_what_is_farther_than_fifty_metres_not_at_all() {
        TicketReference far = receive(north(49));
        receive(north(52));
        TicketReference here = receive(north(0));
        TicketReference south = receive(north(-30));

        assertThat(near.find(town.id(), Town.IN_WEST))
                .extracting(NearTicket::reference)
                .containsExactly(here, south, far);
        assertThat(near.find(town.id(), Town.IN_WEST))
                .extracting(NearTicket::metres)
                .containsExactly(0, 30, 49);
    }

    @Test
    void three_are_enough() {
        for (int i = 0; i < 5; i++) {
            receive(north(i));
        }

        assertThat(near.find(town.id(), Town.IN_WEST)).hasSize(3);
    }

    @Test
    void what_is_closed_is_no_answer() {
        TicketReference done = receive(north(1));
        work.take(done);
        work.resolve(done, "C’est fait.");

        assertThat(near.find(town.id(), Town.IN_WEST)).isEmpty();
    }

    @Test
    void nothing_is_near_in_the_middle_of_the_sea() {
        assertThat(near.find(town.id(), new GeoPoint(90, 180))).isEmpty();
        assertThat(near.find(town.id(), new GeoPoint(-90, -180))).isEmpty();
    }

    private static GeoPoint north(int metres) {
        return new GeoPoint(Town.IN_WEST.latitude() + metres * METRE_NORTH, Town.IN_WEST.longitude());
    }

    private TicketReference receive(GeoPoint at) {
        return intake.receive(aTicket(town).at(at).build()).reference();
    }
}

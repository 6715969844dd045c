package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.map.MapFilter;
import org.beecitiz.map.MapIndex;
import org.beecitiz.map.MapTile;
import org.beecitiz.map.TileContent;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.testing.Await;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.PublicTicketRow;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class MapIndexIT {
    private static final int ZOOM = 17;

    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private Work work;

    @Inject
    private MapIndex map;

    @Inject
    private PublicTickets tickets;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private Transactions transactions;

    @Inject
    private Rows rows;

    @Inject
    private Time time;

    private Town town;

    @BeforeEach
    void open() {
        town = towns.open();
        currentAgent.become(town.lamplighter());
    }

    @Test
    void a_new_ticket_is_on_its_tile_as_soon_as_it_is_received() {
        TicketReference reference = received();

        assertThat(onTheMap()).containsExactly(reference);
        assertThat(map.read(town.id(), tileOf(Town.IN_EAST), MapFilter.ALL).pins())
                .isEmpty();
        assertThat(map.read(towns.open().id(), tileOf(Town.IN_WEST), MapFilter.ALL)
                        .pins())
                .as("another town's map")
                .isEmpty();
    }

    @Test
    void what_is_rolled_back_never_shows() {
        transactions.rolledBack(this::received);
        map.refresh();

        assertThat(onTheMap()).isEmpty();
    }

    @Test
    void its_status_is_followed_at_once() {
        TicketReference reference = received();

        work.changeStatus(reference, TicketStatus.IN_PROGRESS, null);

        assertThat(pins()).extracting(TileContent.Pin::status).containsExactly(TicketStatus.IN_PROGRESS);
    }

    @Test
    void a_resolved_one_stays_for_its_days_and_then_leaves_by_the_clock_alone() {
        TicketReference reference = received();
        work.resolve(reference, "C’est réparé.");
        time.passes(Duration.ofDays(Towns.MAP_DAYS - 1));
        assertThat(onTheMap()).containsExactly(reference);
        assertThat(onTheList()).containsExactly(reference);

        time.passes(Duration.ofDays(1));

        assertThat(onTheMap()).isEmpty();
        assertThat(onTheList()).isEmpty();
    }

    @Test
    void a_rejected_one_leaves_at_once() {
        TicketReference reference = received();

        work.changeStatus(reference, TicketStatus.REJECTED, "C’est une voie privée.");

        assertThat(onTheMap()).isEmpty();
        assertThat(onTheList()).isEmpty();
    }

    @Test
    void what_another_program_changed_is_followed_though_it_committed_late() {
        received();
        TicketReference hidden = received();

        rows.update(
                "UPDATE ticket SET publication = 'HIDDEN', changed_at = ? WHERE collectivity_id = ? AND reference = ?",
                time.column(time.now().minus(Duration.ofSeconds(8))),
                town.id().value(),
                hidden.toString());

        Await.until("the map to follow", () -> !onTheMap().contains(hidden));
        assertThat(onTheMap()).hasSize(1);
    }

    @Test
    void filters_let_through_what_they_name() {
        TicketReference lamp = received();
        TicketReference pothole =
                intake.receive(aTicket(town).about(town.pothole()).build()).reference();

        assertThat(map.read(
                                town.id(),
                                tileOf(Town.IN_WEST),
                                new MapFilter(java.util.Set.of(town.pothole()), java.util.Set.of(), java.util.Set.of()))
                        .pins())
                .extracting(TileContent.Pin::reference)
                .containsExactly(pothole);
        assertThat(onTheMap()).containsExactlyInAnyOrder(lamp, pothole);
    }

    @Test
    void far_away_neighbours_are_one_cluster() {
        received();
        received();

        TileContent world = map.read(town.id(), new MapTile(0, 0, 0), MapFilter.ALL);

        assertThat(world.pins()).isEmpty();
        assertThat(world.clusters()).singleElement().satisfies(cluster -> assertThat(cluster.count())
                .isEqualTo(2));
    }

    private TicketReference received() {
        return intake.receive(aTicket(town).build()).reference();
    }

    private List<TileContent.Pin> pins() {
        return map.read(town.id(), tileOf(Town.IN_WEST), MapFilter.ALL).pins();
    }

    private List<TicketReference> onTheMap() {
        return pins().stream().map(TileContent.Pin::reference).toList();
    }

    private List<TicketReference> onTheList() {
        return tickets.find(town.id(), PublicFilter.ALL, PublicSort.NEWEST, new PageRequest(0, 20)).rows().stream()
                .map(PublicTicketRow::reference)
                .toList();
    }

    // OpenStreetMap's "slippy map tilenames": x from the longitude, y from the Mercator latitude.
    private static MapTile tileOf(GeoPoint point) {
        int tiles = 1 << ZOOM;
        double latitude = Math.toRadians(point.latitude());
        double y = (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2;
        return new MapTile(ZOOM, (int) ((point.longitude() + 180) / 360 * tiles), (int) (y * tiles));
    }
}

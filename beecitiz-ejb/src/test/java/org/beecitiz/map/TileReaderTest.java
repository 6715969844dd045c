package org.beecitiz.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoKey;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.geo.RandomPoints;
import org.beecitiz.geo.WebMercator;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles against a naive count: each ticket's cell by the Web Mercator formulas, each cell's tickets one by one. */
class TileReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:42:00Z");
    private static final GeoPoint RIVEBELLE = new GeoPoint(47.31, 0.07);
    private static final List<Placed> PLACED = scatter();
    private static final TicketSnapshot SNAPSHOT =
            TicketSnapshot.of(PLACED.stream().map(Placed::ticket).toList());

    /** A ticket and where it truly is. */
    private record Placed(GeoPoint point, VisibleTicket ticket) {}

    private record Cell(int x, int y) {}

    /** What a tile shows: how many tickets in which cell, and which are alone. */
    private record Shown(Map<Cell, Integer> clusters, Set<TicketReference> pins) {}

    private static List<Placed> scatter() {
        RandomPoints random = new RandomPoints(26_11_22);
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            points.add(random.around(RIVEBELLE, 0.02));
            points.add(random.around(RIVEBELLE, 0.0005));
        }
        for (int i = 0; i < 400; i++) {
            points.add(random.anywhere());
        }
        for (int i = 0; i < 200; i++) {
            points.add(points.get(random.below(points.size())));
        }
        points.addAll(List.of(
                new GeoPoint(90, 0), new GeoPoint(-90, 180), new GeoPoint(0, -180), new GeoPoint(0, 0), RIVEBELLE));
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            placed.add(new Placed(points.get(i), ticket(i + 1, points.get(i), random)));
        }
        return placed;
    }

    private static VisibleTicket ticket(int number, GeoPoint point, RandomPoints random) {
        TicketKind kind = random.below(2) == 0 ? TicketKind.REQUEST : TicketKind.IDEA;
        List<TicketStatus> statuses = kind == TicketKind.REQUEST
                ? List.of(TicketStatus.RECEIVED, TicketStatus.IN_PROGRESS, TicketStatus.RESOLVED)
                : List.of(TicketStatus.UNDER_STUDY, TicketStatus.ACCEPTED, TicketStatus.REALISED);
        TicketStatus status = statuses.get(random.below(3));
        Instant leavesAt = status.isClosed() ? NOW.plus(Duration.ofHours(random.below(48) - 24)) : null;
        return new VisibleTicket(
                number,
                new TicketReference(random.below(100), number),
                GeoKey.of(point),
                random.below(5),
                kind,
                status,
                leavesAt);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void eachTileShowsWhatANaiveCountFinds(int zoom) {
        assertThat(read(zoom, MapFilter.ALL)).isEqualTo(counted(zoom, MapFilter.ALL));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 11, 14, 15, 16, 19, 22})
    void aFilteredTileShowsWhatANaiveCountFinds(int zoom) {
        for (MapFilter filter : List.of(
                new MapFilter(Set.of(new CategoryId(1), new CategoryId(3)), Set.of(), Set.of()),
                new MapFilter(Set.of(), Set.of(TicketKind.IDEA), Set.of()),
                new MapFilter(Set.of(), Set.of(), Set.of(TicketStatus.RESOLVED, TicketStatus.REALISED)),
                new MapFilter(Set.of(new CategoryId(2)), Set.of(TicketKind.REQUEST), Set.of(TicketStatus.RECEIVED)),
                new MapFilter(Set.of(new CategoryId(99)), Set.of(), Set.of()),
                MapFilter.ALL.among(Set.of(new TicketId(1), new TicketId(7), new TicketId(20), new TicketId(99_999))),
                MapFilter.ALL.among(Set.of()))) {
            assertThat(read(zoom, filter)).as("%s", filter).isEqualTo(counted(zoom, filter));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, 15})
    void aClusterIsAtTheMeanOfItsTickets(int zoom) {
        Map<Cell, List<GeoPoint>> cells = PLACED.stream()
                .filter(placed -> isShown(placed.ticket(), MapFilter.ALL))
                .collect(groupingBy(placed -> cellOf(placed.point(), zoom), mapping(TileReaderTest::seen, toList())));
        int clusters = 0;
        for (MapTile tile : tilesToRead(zoom)) {
            for (TileContent.Cluster cluster :
                    TileReader.read(SNAPSHOT, tile, MapFilter.ALL, NOW).clusters()) {
                List<GeoPoint> together = cells.get(cellOf(cluster.point(), zoom));
                assertThat(cluster.point().latitude())
                        .isCloseTo(mean(together.stream().mapToDouble(GeoPoint::latitude)), within(1e-6));
                assertThat(cluster.point().longitude())
                        .isCloseTo(mean(together.stream().mapToDouble(GeoPoint::longitude)), within(1e-6));
                clusters++;
            }
        }
        assertThat(clusters).isPositive();
    }

    @Test
    void aPinIsWhereItsTicketIsAndTellsWhatItIs() {
        Map<TicketReference, Placed> byReference = new HashMap<>();
        PLACED.forEach(placed -> byReference.put(placed.ticket().reference(), placed));
        int pins = 0;
        for (MapTile tile : tilesToRead(18)) {
            for (TileContent.Pin pin :
                    TileReader.read(SNAPSHOT, tile, MapFilter.ALL, NOW).pins()) {
                Placed placed = byReference.get(pin.reference());
                assertThat(pin.point().latitude()).isCloseTo(seen(placed).latitude(), within(1e-7));
                assertThat(pin.point().longitude()).isCloseTo(seen(placed).longitude(), within(1e-7));
                assertThat(pin.kind()).isEqualTo(placed.ticket().kind());
                assertThat(pin.status()).isEqualTo(placed.ticket().status());
                assertThat(pin.category()).isEqualTo(placed.ticket().category());
                pins++;
            }
        }
        assertThat(pins).isGreaterThan(PLACED.size() / 2);
    }

    @Test
    void ticketsOnTheVerySameSpotAreOneClusterAndFromZoomSixteenEachAPin() {
        TicketSnapshot snapshot = TicketSnapshot.of(
                List.of(Tickets.at(1, RIVEBELLE), Tickets.at(2, RIVEBELLE), Tickets.at(3, RIVEBELLE)));
        TileContent above = TileReader.read(snapshot, tileOf(RIVEBELLE, 15), MapFilter.ALL, NOW);
        assertThat(above.pins()).isEmpty();
        assertThat(above.clusters()).extracting(TileContent.Cluster::count).containsExactly(3);
        for (int zoom = 16; zoom <= MapTile.MAX_ZOOM; zoom++) {
            TileContent content = TileReader.read(snapshot, tileOf(RIVEBELLE, zoom), MapFilter.ALL, NOW);
            assertThat(content.clusters()).isEmpty();
            assertThat(content.pins())
                    .extracting(pin -> pin.reference().number())
                    .containsExactly(1, 2, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 19, 22})
    void aTileOfMorePinsThanOneCanTellApartHasClusters(int zoom) {
        MapTile tile = tileOf(RIVEBELLE, zoom);
        List<VisibleTicket> many = IntStream.rangeClosed(1, TileReader.MAX_PINS)
                .mapToObj(number -> Tickets.at(number, RIVEBELLE))
                .toList();
        TicketSnapshot enough = TicketSnapshot.of(many);
        assertThat(TileReader.read(enough, tile, MapFilter.ALL, NOW).pins()).hasSize(TileReader.MAX_PINS);

        TicketSnapshot more = enough.with(List.of(), List.of(Tickets.at(TileReader.MAX_PINS + 1, RIVEBELLE)));
        TileContent content = TileReader.read(more, tile, MapFilter.ALL, NOW);
        assertThat(content.pins()).isEmpty();
        assertThat(content.clusters()).extracting(TileContent.Cluster::count).containsExactly(TileReader.MAX_PINS + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 15, 16, 22})
    void aTileHasItsFirstAndItsLastKeyAndNoneBeside(int zoom) {
        MapTile tile = tileOf(RIVEBELLE, zoom);
        long first = GeoKey.first(zoom, tile.x(), tile.y());
        long last = first + GeoKey.length(zoom) - 1;
        TicketSnapshot snapshot = TicketSnapshot.of(List.of(
                Tickets.at(1, first - 1),
                Tickets.at(2, first),
                Tickets.at(3, first),
                Tickets.at(4, first),
                Tickets.at(5, last),
                Tickets.at(6, last),
                Tickets.at(7, last + 1)));
        List<Integer> numbers = new ArrayList<>();
        snapshot.scan(
                tile, MapFilter.ALL, NOW, i -> numbers.add(snapshot.reference(i).number()));
        assertThat(numbers).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void aClosedTicketLeavesByTheClockAlone() {
        TicketSnapshot snapshot =
                TicketSnapshot.of(List.of(Tickets.leaving(1, RIVEBELLE, NOW), Tickets.at(2, RIVEBELLE)));
        MapTile tile = tileOf(RIVEBELLE, 15);
        assertThat(TileReader.read(snapshot, tile, MapFilter.ALL, NOW.minusMillis(1))
                        .clusters())
                .extracting(TileContent.Cluster::count)
                .containsExactly(2);
        TileContent afterwards = TileReader.read(snapshot, tile, MapFilter.ALL, NOW);
        assertThat(afterwards.clusters()).isEmpty();
        assertThat(afterwards.pins())
                .extracting(pin -> pin.reference().number())
                .containsExactly(2);
    }

    @Test
    void anEmptyMapHasEmptyTiles() {
        TileContent content = TileReader.read(TicketSnapshot.EMPTY, new MapTile(0, 0, 0), MapFilter.ALL, NOW);
        assertThat(content).isEqualTo(new TileContent(List.of(), List.of()));
    }

    private static Map<MapTile, Shown> read(int zoom, MapFilter filter) {
        Map<MapTile, Shown> read = new HashMap<>();
        for (MapTile tile : tilesToRead(zoom)) {
            TileContent content = TileReader.read(SNAPSHOT, tile, filter, NOW);
            Map<Cell, Integer> clusters = new HashMap<>();
            content.clusters()
                    .forEach(cluster -> clusters.merge(cellOf(cluster.point(), zoom), cluster.count(), Integer::sum));
            Set<TicketReference> pins =
                    content.pins().stream().map(TileContent.Pin::reference).collect(toSet());
            read.put(tile, new Shown(clusters, pins));
        }
        return read;
    }

    private static Map<MapTile, Shown> counted(int zoom, MapFilter filter) {
        Map<MapTile, Shown> counted = new HashMap<>();
        tilesToRead(zoom).forEach(tile -> counted.put(tile, new Shown(new HashMap<>(), new HashSet<>())));
        Map<MapTile, List<Placed>> byTile = PLACED.stream()
                .filter(placed -> isShown(placed.ticket(), filter))
                .collect(groupingBy(placed -> tileOf(placed.point(), zoom)));
        byTile.forEach((tile, inTile) -> {
            Shown shown = counted.get(tile);
            boolean allPins = zoom >= 16 && inTile.size() <= 250;
            inTile.stream()
                    .collect(groupingBy(placed -> cellOf(placed.point(), zoom)))
                    .forEach((cell, together) -> {
                        if (allPins || together.size() == 1) {
                            together.forEach(
                                    placed -> shown.pins().add(placed.ticket().reference()));
                        } else {
                            shown.clusters().put(cell, together.size());
                        }
                    });
        });
        return counted;
    }

    private static boolean isShown(VisibleTicket ticket, MapFilter filter) {
        return (ticket.leavesAt() == null || ticket.leavesAt().isAfter(NOW))
                && (filter.categories().isEmpty() || filter.categories().contains(new CategoryId(ticket.category())))
                && (filter.kinds().isEmpty() || filter.kinds().contains(ticket.kind()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(ticket.status()))
                && (filter.among().isEmpty() || filter.among().get().contains(new TicketId(ticket.id())));
    }

    /** Every tile that a ticket is in, and those beside it, most of them empty. */
    private static Set<MapTile> tilesToRead(int zoom) {
        int last = (1 << zoom) - 1;
        Set<MapTile> tiles = new HashSet<>();
        for (Placed placed : PLACED) {
            MapTile tile = tileOf(placed.point(), zoom);
            tiles.add(tile);
            tiles.add(new MapTile(zoom, Math.min(last, tile.x() + 1), tile.y()));
            tiles.add(new MapTile(zoom, tile.x(), Math.max(0, tile.y() - 1)));
        }
        return tiles;
    }

    private static MapTile tileOf(GeoPoint point, int zoom) {
        return new MapTile(zoom, WebMercator.x(point, zoom), WebMercator.y(point, zoom));
    }

    /** A quarter of a tile's side. */
    private static Cell cellOf(GeoPoint point, int zoom) {
        return new Cell(WebMercator.x(point, zoom + 2), WebMercator.y(point, zoom + 2));
    }

    /** Where the square of the map shows a ticket: the poles are on its edge, the date line is its west. */
    private static GeoPoint seen(Placed placed) {
        double latitude =
                Math.max(-85.0511287798, Math.min(85.0511287798, placed.point().latitude()));
        double longitude =
                placed.point().longitude() == 180 ? -180 : placed.point().longitude();
        return new GeoPoint(latitude, longitude);
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}

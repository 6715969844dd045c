package org.beecitiz.map;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.beecitiz.geo.GeoKey;
import org.beecitiz.geo.GeoPoint;

/**
 * Reads one tile from a snapshot, in one pass.
 *
 * <p>Below zoom {@value #POINTS_FROM} a tile is divided into 4 × 4 cells of 64 px, which a circle of 44 to 56 px fits into; as keys are sorted, a cell
 * is a run of equal prefixes. A run of one is a pin. From zoom {@value #POINTS_FROM} each ticket is a pin, unless they are more than
 * {@value #MAX_PINS}: no tile weighs more than some 27 KB.
 */
final class TileReader {
    static final int POINTS_FROM = 16;
    static final int CELL_LEVELS = 2;
    static final int MAX_PINS = 250;

    private final TicketSnapshot snapshot;
    private final int cellShift;
    private final List<TileContent.Cluster> clusters = new ArrayList<>();
    private final List<TileContent.Pin> pins = new ArrayList<>();

    private long cell = -1;
    private int count;
    private int first;
    private double latitudes;
    private double longitudes;

    private TileReader(TicketSnapshot snapshot, int cellShift) {
        this.snapshot = snapshot;
        this.cellShift = cellShift;
    }

    static TileContent read(TicketSnapshot snapshot, MapTile tile, MapFilter filter, Instant now) {
        boolean allPins = tile.zoom() >= POINTS_FROM && snapshot.count(tile, filter, now) <= MAX_PINS;
        TileReader reader = new TileReader(snapshot, allPins ? -1 : GeoKey.shift(tile.zoom() + CELL_LEVELS));
        snapshot.scan(tile, filter, now, reader::visit);
        reader.endRun();
        return new TileContent(reader.clusters, reader.pins);
    }

    private void visit(int i) {
        if (cellShift < 0) {
            pins.add(pin(i));
            return;
        }
        long at = snapshot.geokey(i) >>> cellShift;
        if (at != cell) {
            endRun();
            cell = at;
            first = i;
        }
        GeoPoint point = GeoKey.pointOf(snapshot.geokey(i));
        latitudes += point.latitude();
        longitudes += point.longitude();
        count++;
    }

    private void endRun() {
        if (count == 1) {
            pins.add(pin(first));
        } else if (count > 1) {
            clusters.add(new TileContent.Cluster(new GeoPoint(latitudes / count, longitudes / count), count));
        }
        count = 0;
        latitudes = 0;
        longitudes = 0;
    }

    private TileContent.Pin pin(int i) {
        return new TileContent.Pin(
                snapshot.reference(i),
                GeoKey.pointOf(snapshot.geokey(i)),
                snapshot.kind(i),
                snapshot.status(i),
                snapshot.category(i));
    }
}

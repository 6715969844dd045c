package org.beecitiz.map;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.beecitiz.geo.GeoKey;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/**
 * The visible tickets of one collectivité at one moment: parallel arrays in the order of their {@link GeoKey}, 31 bytes a ticket. Immutable.
 *
 * <p>When a closed ticket leaves is tested in the scan, so that it leaves without any event.
 */
final class TicketSnapshot {
    static final TicketSnapshot EMPTY = new TicketSnapshot(List.of());

    private static final long NEVER = Long.MAX_VALUE;
    private static final TicketStatus[] STATUSES = TicketStatus.values();
    private static final TicketKind[] KINDS = TicketKind.values();

    private final long[] geokeys;
    private final byte[] years;
    private final int[] numbers;
    private final long[] categories;
    private final byte[] statuses;
    private final byte[] kinds;
    private final long[] leaving;

    // Ordinals live and die with this process: they are never stored.
    @SuppressWarnings("EnumOrdinal")
    TicketSnapshot(Collection<VisibleTicket> tickets) {
        List<VisibleTicket> sorted = tickets.stream()
                .sorted(Comparator.comparingLong(VisibleTicket::geokey).thenComparingLong(VisibleTicket::id))
                .toList();
        int size = sorted.size();
        geokeys = new long[size];
        years = new byte[size];
        numbers = new int[size];
        categories = new long[size];
        statuses = new byte[size];
        kinds = new byte[size];
        leaving = new long[size];
        for (int i = 0; i < size; i++) {
            VisibleTicket ticket = sorted.get(i);
            geokeys[i] = ticket.geokey();
            years[i] = (byte) ticket.reference().year();
            numbers[i] = ticket.reference().number();
            categories[i] = ticket.category();
            statuses[i] = (byte) ticket.status().ordinal();
            kinds[i] = (byte) ticket.kind().ordinal();
            leaving[i] = ticket.leavesAt() == null ? NEVER : ticket.leavesAt().toEpochMilli();
        }
    }

    int size() {
        return geokeys.length;
    }

    /** Visits, in order, the tickets of a tile that a filter lets through and that have not left at {@code now}. */
    void scan(MapTile tile, MapFilter filter, Instant now, IntConsumer visitor) {
        long first = GeoKey.first(tile.zoom(), tile.x(), tile.y());
        long end = first + GeoKey.length(tile.zoom());
        long moment = now.toEpochMilli();
        for (int i = from(first); i < geokeys.length && geokeys[i] < end; i++) {
            if (leaving[i] > moment && filter.accepts(categories[i], kind(i), status(i))) {
                visitor.accept(i);
            }
        }
    }

    private int from(long key) {
        int found = Arrays.binarySearch(geokeys, key);
        int i = found < 0 ? -found - 1 : found;
        // Several tickets may stand on the very same spot: begin with the first of them.
        while (i > 0 && geokeys[i - 1] == key) {
            i--;
        }
        return i;
    }

    long geokey(int i) {
        return geokeys[i];
    }

    TicketReference reference(int i) {
        return new TicketReference(years[i], numbers[i]);
    }

    long category(int i) {
        return categories[i];
    }

    TicketStatus status(int i) {
        return STATUSES[statuses[i]];
    }

    TicketKind kind(int i) {
        return KINDS[kinds[i]];
    }
}

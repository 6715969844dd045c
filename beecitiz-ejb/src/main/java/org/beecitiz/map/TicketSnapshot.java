package org.beecitiz.map;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.beecitiz.geo.GeoKey;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/**
 * The visible tickets of one collectivité at one moment: parallel arrays in the order of their {@link GeoKey}, then of their ids;
 * 39 bytes a ticket. Immutable.
 *
 * <p>When a closed ticket leaves is tested in the scan, so that it leaves without any event.
 */
final class TicketSnapshot {
    static final TicketSnapshot EMPTY = new TicketSnapshot(0);

    private static final long NEVER = Long.MAX_VALUE;
    private static final TicketStatus[] STATUSES = TicketStatus.values();
    private static final TicketKind[] KINDS = TicketKind.values();
    private static final Comparator<VisibleTicket> ORDER =
            Comparator.comparingLong(VisibleTicket::geokey).thenComparingLong(VisibleTicket::id);

    private final long[] geokeys;
    private final long[] ids;
    private final byte[] years;
    private final int[] numbers;
    private final long[] categories;
    private final byte[] statuses;
    private final byte[] kinds;
    private final long[] leaving;

    private TicketSnapshot(int size) {
        geokeys = new long[size];
        ids = new long[size];
        years = new byte[size];
        numbers = new int[size];
        categories = new long[size];
        statuses = new byte[size];
        kinds = new byte[size];
        leaving = new long[size];
    }

    static TicketSnapshot of(Collection<VisibleTicket> tickets) {
        return EMPTY.with(List.of(), tickets);
    }

    /** A snapshot without some tickets of this one, and with others; in the time of one copy, as what stays is in order. */
    TicketSnapshot with(Collection<VisibleTicket> removed, Collection<VisibleTicket> added) {
        Set<Long> gone = removed.stream().map(VisibleTicket::id).collect(Collectors.toSet());
        List<VisibleTicket> coming = added.stream().sorted(ORDER).toList();
        TicketSnapshot next = new TicketSnapshot(size() - gone.size() + coming.size());
        int to = 0;
        int from = 0;
        for (VisibleTicket ticket : coming) {
            int here = placeOf(ticket);
            to = next.copy(this, from, here, gone, to);
            from = here;
            next.set(to++, ticket);
        }
        next.copy(this, from, size(), gone, to);
        return next;
    }

    /** Those of these tickets that are here, by their ids; in one pass. */
    Map<Long, VisibleTicket> find(Collection<Long> tickets) {
        long[] wanted = tickets.stream().mapToLong(Long::longValue).sorted().toArray();
        Map<Long, VisibleTicket> found = new HashMap<>();
        if (wanted.length == 0) {
            return found;
        }
        long least = wanted[0];
        long most = wanted[wanted.length - 1];
        for (int i = 0; i < ids.length && found.size() < wanted.length; i++) {
            // Most are far from what is looked for: what changed last came last.
            if (ids[i] >= least && ids[i] <= most && Arrays.binarySearch(wanted, ids[i]) >= 0) {
                found.put(ids[i], ticket(i));
            }
        }
        return found;
    }

    private VisibleTicket ticket(int i) {
        Instant leavesAt = leaving[i] == NEVER ? null : Instant.ofEpochMilli(leaving[i]);
        return new VisibleTicket(ids[i], reference(i), geokeys[i], categories[i], kind(i), status(i), leavesAt);
    }

    /** Where a ticket stands, or would stand. */
    private int placeOf(VisibleTicket ticket) {
        int i = from(ticket.geokey());
        while (i < size() && geokeys[i] == ticket.geokey() && ids[i] < ticket.id()) {
            i++;
        }
        return i;
    }

    /** Copies a range of another but what is gone; returns where the next one belongs. */
    private int copy(TicketSnapshot other, int from, int end, Set<Long> gone, int to) {
        if (gone.isEmpty()) {
            copyRun(other, from, to, end - from);
            return to + end - from;
        }
        int next = to;
        for (int i = from; i < end; i++) {
            if (!gone.contains(other.ids[i])) {
                copyRun(other, i, next, 1);
                next++;
            }
        }
        return next;
    }

    private void copyRun(TicketSnapshot other, int from, int to, int length) {
        System.arraycopy(other.geokeys, from, geokeys, to, length);
        System.arraycopy(other.ids, from, ids, to, length);
        System.arraycopy(other.years, from, years, to, length);
        System.arraycopy(other.numbers, from, numbers, to, length);
        System.arraycopy(other.categories, from, categories, to, length);
        System.arraycopy(other.statuses, from, statuses, to, length);
        System.arraycopy(other.kinds, from, kinds, to, length);
        System.arraycopy(other.leaving, from, leaving, to, length);
    }

    // Ordinals live and die with this process: they are never stored.
    @SuppressWarnings("EnumOrdinal")
    private void set(int i, VisibleTicket ticket) {
        geokeys[i] = ticket.geokey();
        ids[i] = ticket.id();
        years[i] = (byte) ticket.reference().year();
        numbers[i] = ticket.reference().number();
        categories[i] = ticket.category();
        statuses[i] = (byte) ticket.status().ordinal();
        kinds[i] = (byte) ticket.kind().ordinal();
        leaving[i] = ticket.leavesAt() == null ? NEVER : ticket.leavesAt().toEpochMilli();
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
            if (leaving[i] > moment && filter.accepts(ids[i], categories[i], kind(i), status(i))) {
                visitor.accept(i);
            }
        }
    }

    /** How many a scan visits. */
    int count(MapTile tile, MapFilter filter, Instant now) {
        int[] count = {0};
        scan(tile, filter, now, i -> count[0]++);
        return count[0];
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

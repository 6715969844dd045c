package org.beecitiz.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.platform.ByHand.wire;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketChanged;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.Town;
import org.junit.jupiter.api.Test;

class MapIndexTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:42:00Z");
    private static final CollectivityId RIVEBELLE = Town.RIVEBELLE.collectivityId();
    private static final MapTile WORLD = new MapTile(0, 0, 0);

    private final StoppedClock clock = new StoppedClock();
    private final Database database = new Database();
    private final MapIndex map = wire(new MapIndex(), new OneTown(), database, clock);

    @Test
    void theFirstLookReadsAllThatIsVisible() {
        database.visible.put(1L, Tickets.at(1, Town.SQUARE));
        map.refresh();
        assertThat(pins()).containsExactly(1);
        assertThat(database.since).isNull();
    }

    @Test
    void eachNextLookReadsWhatChangedWithAnOverlapForLateCommits() {
        map.refresh();
        clock.now = NOW.plusSeconds(2);
        map.refresh();
        assertThat(database.since).isEqualTo(NOW.minus(CollectivityMap.OVERLAP));
        clock.now = NOW.plusSeconds(4);
        map.refresh();
        assertThat(database.since).isEqualTo(NOW.plusSeconds(2).minus(CollectivityMap.OVERLAP));
    }

    @Test
    void whatChangedIsShownFromThenOn() {
        database.visible.put(1L, Tickets.at(1, Town.SQUARE));
        map.refresh();
        database.changed.put(1L, Optional.empty());
        database.changed.put(2L, Optional.of(Tickets.at(2, Town.SQUARE)));
        map.refresh();
        assertThat(pins()).containsExactly(2);
    }

    @Test
    void whatThisInstanceChangedIsReadByWhoAsksNext() {
        database.visible.put(1L, Tickets.at(1, Town.SQUARE));
        map.refresh();
        database.changed.put(1L, Optional.empty());
        database.changed.put(2L, Optional.of(Tickets.at(2, Town.SQUARE)));
        map.note(change(1));
        map.note(change(2));
        assertThat(database.asked).as("nothing before somebody asks").isEmpty();
        assertThat(pins()).containsExactly(2);
        assertThat(pins()).containsExactly(2);
        assertThat(database.asked).containsExactly(List.of(1L, 2L));
    }

    @Test
    void theMapStaysAsItWasWhileTheDatabaseIsAwayAndForgetsNoChange() {
        database.visible.put(1L, Tickets.at(1, Town.SQUARE));
        map.refresh();
        database.changed.put(1L, Optional.empty());
        map.note(change(1));
        database.away = true;
        assertThat(pins()).containsExactly(1);
        database.away = false;
        assertThat(pins()).isEmpty();
    }

    @Test
    void theFirstToAskAboutANewTownReadsAllOfIt() {
        database.visible.put(1L, Tickets.at(1, Town.SQUARE));
        map.note(change(1));
        assertThat(pins()).containsExactly(1);
    }

    @Test
    void theVersionRisesWithEachChangeAndOnlyThen() {
        map.refresh();
        long before = map.version(RIVEBELLE);
        map.refresh();
        assertThat(map.version(RIVEBELLE)).isEqualTo(before);
        database.changed.put(2L, Optional.of(Tickets.at(2, Town.SQUARE)));
        map.refresh();
        assertThat(map.version(RIVEBELLE)).isEqualTo(before + 1);
        map.refresh();
        assertThat(map.version(RIVEBELLE)).as("seen again within the overlap").isEqualTo(before + 1);
        database.changed.put(3L, Optional.empty());
        map.refresh();
        assertThat(map.version(RIVEBELLE)).as("was never shown").isEqualTo(before + 1);
    }

    @Test
    void aClosedTicketLeavesWithoutAnyLook() {
        database.visible.put(1L, Tickets.leaving(1, Town.SQUARE, NOW.plus(Duration.ofDays(30))));
        map.refresh();
        assertThat(pins()).containsExactly(1);
        clock.now = NOW.plus(Duration.ofDays(30));
        assertThat(pins()).isEmpty();
    }

    @Test
    void aCollectivitySeesItsOwnTicketsAlone() {
        database.visible.put(1L, Tickets.at(1, Town.SQUARE));
        map.refresh();
        assertThat(map.read(new CollectivityId(2), WORLD, MapFilter.ALL).pins()).isEmpty();
    }

    private static TicketChanged change(int number) {
        return new TicketChanged(
                RIVEBELLE,
                new TicketId(number),
                new TicketReference(26, number),
                TicketEventType.RECEIVED,
                number,
                null);
    }

    private List<Integer> pins() {
        return map.read(RIVEBELLE, WORLD, MapFilter.ALL).pins().stream()
                .map(pin -> pin.reference().number())
                .toList();
    }

    private static final class StoppedClock extends BeecitizClock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class OneTown extends Territory {
        @Override
        public List<CollectivityView> all() {
            return List.of(Town.RIVEBELLE.view());
        }

        @Override
        public CollectivityView get(CollectivityId id) {
            return Town.RIVEBELLE.view();
        }
    }

    private static final class Database extends VisibleTickets {
        private final Map<Long, VisibleTicket> visible = new HashMap<>();
        private final Map<Long, Optional<VisibleTicket>> changed = new HashMap<>();
        private final List<List<Long>> asked = new ArrayList<>();
        private Instant since;
        private boolean away;

        @Override
        public List<VisibleTicket> all(CollectivityView collectivity) {
            return List.copyOf(visible.values());
        }

        @Override
        public Map<Long, Optional<VisibleTicket>> changedSince(CollectivityView collectivity, Instant instant) {
            since = instant;
            return changed;
        }

        @Override
        public Map<Long, Optional<VisibleTicket>> these(CollectivityView collectivity, List<Long> ids) {
            if (away) {
                throw new PersistenceException();
            }
            asked.add(ids);
            return ids.stream().collect(Collectors.toMap(id -> id, changed::get));
        }
    }
}

package org.beecitiz.web.mapapi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.beecitiz.map.MapFilter;
import org.beecitiz.map.MapIndex;
import org.beecitiz.map.MapTile;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.territory.CollectivityId;

/**
 * Tiles as they were last sent, by the address that asked for them: while the map is of the same version, the same question is answered with the same
 * bytes, and is not even read.
 *
 * <p>Bounded by bytes. Tickets that leave by the clock do so with the next minute.
 */
final class TileCache {
    private static final long MAX_BYTES = 32L * 1024 * 1024;
    private static final int OVERHEAD = 200;

    private final Cache<String, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String address, Answer answer) -> answer.tile().body().length + 2 * address.length() + OVERHEAD)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final MapIndex map;
    private final BeecitizClock clock;

    TileCache(MapIndex map, BeecitizClock clock) {
        this.map = map;
        this.clock = clock;
    }

    /** What this address was answered with, unless that is no longer true. */
    Optional<ReadyTile> find(String address) {
        return Optional.ofNullable(answers.getIfPresent(address))
                .filter(answer ->
                        answer.edition().equals(edition(answer.edition().collectivity())))
                .map(Answer::tile);
    }

    /** What a tile shows, to be remembered for this address. */
    ReadyTile read(String address, CollectivityId collectivity, MapTile tile, MapFilter filter) {
        Edition edition = edition(collectivity);
        ReadyTile ready = new ReadyTile(map.read(collectivity, tile, filter));
        answers.put(address, new Answer(edition, ready));
        return ready;
    }

    private Edition edition(CollectivityId collectivity) {
        return new Edition(
                collectivity, map.version(collectivity), clock.instant().getEpochSecond() / 60);
    }

    private record Edition(CollectivityId collectivity, long version, long minute) {}

    private record Answer(Edition edition, ReadyTile tile) {}
}

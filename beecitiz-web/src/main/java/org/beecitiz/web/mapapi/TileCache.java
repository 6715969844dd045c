package org.beecitiz.web.mapapi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.beecitiz.map.MapFilter;
import org.beecitiz.map.MapIndex;
import org.beecitiz.map.MapTile;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.territory.CollectivityId;

/**
 * Tiles as they were last sent, by what they were asked with and the version of the map: the same question is answered with the same bytes.
 *
 * <p>Bounded by bytes. Tickets that leave by the clock do so with the next minute.
 */
@ApplicationScoped
public class TileCache {
    private static final long MAX_BYTES = 32L * 1024 * 1024;
    private static final int OVERHEAD = 200;

    private final Cache<Key, ReadyTile> tiles = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, ReadyTile tile) -> tile.body().length + OVERHEAD)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    @Inject
    private MapIndex map;

    @Inject
    private BeecitizClock clock;

    ReadyTile get(CollectivityId collectivity, MapTile tile, MapFilter filter) {
        long minute = clock.instant().getEpochSecond() / 60;
        return tiles.get(
                new Key(collectivity, tile, filter, map.version(collectivity), minute),
                key -> new ReadyTile(map.read(collectivity, tile, filter)));
    }

    private record Key(CollectivityId collectivity, MapTile tile, MapFilter filter, long version, long minute) {}
}

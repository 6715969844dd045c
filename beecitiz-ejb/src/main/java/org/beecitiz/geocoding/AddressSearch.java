package org.beecitiz.geocoding;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.geocoding.GeocoderUnavailableException.Reason;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.Settings;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.Territory;

/**
 * Addresses of a collectivité's territory. Public.
 *
 * <p>Each method throws {@link GeocoderUnavailableException} when the geocoder gives no answer, after two seconds at most. No transaction waits for
 * it.
 */
@Boundary
@Transactional(TxType.NOT_SUPPORTED)
public class AddressSearch {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int SHOWN = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;
    private static final double SURE = 0.6;
    private static final double NEAR_METRES = 200;

    @Inject
    private Settings settings;

    @Inject
    private Territory territory;

    @Inject
    private BeecitizClock clock;

    private Geocoder geocoder;

    @PostConstruct
    void open() {
        geocoder = settings.geocoderUrl()
                .map(url -> new Geocoder(url, LIMIT, clock))
                .orElse(null);
    }

    /** At most five addresses of the territory that answer to words, the best first; none for fewer than 3 or more than 200 characters. */
    public List<FoundAddress> search(CollectivityId collectivity, String words) {
        String text = words.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return List.of();
        }
        GeoPoint centre = territory.get(collectivity).centre();
        return geocoder().search(text, centre).stream()
                .filter(address -> isInside(collectivity, address))
                .limit(SHOWN)
                .toList();
    }

    /** The one address that words name, where there is hardly a doubt. */
    public Optional<FoundAddress> recognise(CollectivityId collectivity, String words) {
        return search(collectivity, words).stream().findFirst().filter(address -> address.score() >= SURE);
    }

    /** The address nearest to a point, within 200 m. */
    public Optional<FoundAddress> at(CollectivityId collectivity, GeoPoint point) {
        if (!territory.locate(collectivity, point).insideTerritory()) {
            return Optional.empty();
        }
        return geocoder().around(point).stream()
                .filter(address -> address.distance() <= NEAR_METRES && isInside(collectivity, address))
                .findFirst();
    }

    private boolean isInside(CollectivityId collectivity, FoundAddress address) {
        return territory.locate(collectivity, address.point()).insideTerritory();
    }

    private Geocoder geocoder() {
        if (geocoder == null) {
            throw new GeocoderUnavailableException(Reason.OFF);
        }
        return geocoder;
    }
}

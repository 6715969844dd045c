package org.beecitiz.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import inet.ipaddr.IPAddress;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Settings;

/**
 * Counts what clients do, in token buckets of this instance's memory: with several instances a client has so many times more.
 *
 * <p>Asked first, counted once it was done: what was refused for a mistake costs nothing.
 */
@ApplicationScoped
public class RateLimits {
    private static final int CLIENTS_MAX = 100_000;

    private final Cache<Client, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS_MAX)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    @Inject
    private Requester requester;

    @Inject
    private Settings settings;

    @Inject
    private BeecitizClock clock;

    private AddressRanges exempt;

    @PostConstruct
    void read() {
        exempt = AddressRanges.of(settings.unlimitedAddresses());
    }

    /** Refuses with {@link TooManyRequestsException} what this request's client did too often. */
    public void check(Limit limit) {
        client().ifPresent(client -> check(limit, client));
    }

    /** This request's client did it. */
    public void count(Limit limit) {
        client().ifPresent(client -> count(limit, client));
    }

    /** Both at once, for what costs as much when it fails. */
    public void spend(Limit limit) {
        client().ifPresent(client -> spend(limit, client));
    }

    /** The same for somebody who is known by something else, such as an e-mail address. */
    public void check(Limit limit, String who) {
        long wait = bucket(limit, who).estimateAbilityToConsume(1).getNanosToWaitForRefill();
        if (wait > 0) {
            throw new TooManyRequestsException(Duration.ofNanos(wait));
        }
    }

    /** They did it. */
    public void count(Limit limit, String who) {
        bucket(limit, who).tryConsume(1);
    }

    /** Both at once. */
    public void spend(Limit limit, String who) {
        check(limit, who);
        count(limit, who);
    }

    private Optional<String> client() {
        return requester.address().filter(address -> !exempt.contain(address)).map(RateLimits::network);
    }

    private Bucket bucket(Limit limit, String who) {
        return buckets.get(new Client(limit, who.toLowerCase(Locale.ROOT)), client -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.perMinute())
                        .refillGreedy(limit.perMinute(), Duration.ofMinutes(1))
                        .build())
                .addLimit(Bandwidth.builder()
                        .capacity(limit.perHour())
                        .refillGreedy(limit.perHour(), Duration.ofHours(1))
                        .build())
                .withCustomTimePrecision(new ApplicationTime())
                .build());
    }

    // Whoever has one IPv6 address has 64 bits of them (RFC 6177).
    private static String network(String address) {
        IPAddress ip = AddressRanges.parse(address);
        return ip != null && ip.isIPv6() ? ip.toPrefixBlock(64).toCanonicalString() : address;
    }

    private record Client(Limit limit, String who) {}

    private final class ApplicationTime implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000 + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

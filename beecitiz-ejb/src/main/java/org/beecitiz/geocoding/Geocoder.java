package org.beecitiz.geocoding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.geocoding.GeocoderUnavailableException.Reason;

/**
 * Asks the geocoding service, never for longer than its time limit, and remembers the answers for a day.
 *
 * <p>After five failures in a row it is left alone for 30 seconds, and as long as it says when it was asked too often (429). What is remembered is
 * still answered meanwhile. Logs nothing: what was asked is where someone lives.
 */
final class Geocoder {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final long REMEMBERED_AT_MOST = 10_000;
    private static final int TOLERATED_FAILURES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    // More than are shown: those elsewhere are dropped, however well they match.
    private static final int ASKED_FOR = 15;

    private final URI url;
    private final Duration limit;
    private final CircuitBreaker breaker;
    private final Cache<String, List<FoundAddress>> remembered;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /** A geocoder at an address, without a slash at its end, that has to answer within a time. */
    Geocoder(URI url, Duration limit, Clock clock) {
        this.url = url;
        this.limit = limit;
        breaker = new CircuitBreaker(TOLERATED_FAILURES, PAUSE, clock);
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_AT_MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(ticker)
                .build();
    }

    /** Addresses that answer to words, those near a point first. */
    List<FoundAddress> search(String words, GeoPoint near) {
        String query = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.FRENCH);
        return remembered("/search?q=" + encoded(query) + "&limit=" + ASKED_FOR + position(near));
    }

    /** Addresses around a point, the nearest first. */
    List<FoundAddress> around(GeoPoint point) {
        return remembered("/reverse?" + position(point).substring(1));
    }

    private List<FoundAddress> remembered(String request) {
        List<FoundAddress> known = remembered.getIfPresent(request);
        if (known != null) {
            return known;
        }
        if (!breaker.allows()) {
            throw new GeocoderUnavailableException(Reason.DOWN);
        }
        List<FoundAddress> found = asked(request);
        remembered.put(request, found);
        return found;
    }

    private List<FoundAddress> asked(String request) {
        HttpResponse<String> response = response(request);
        if (response.statusCode() == 429) {
            breaker.waitFor(RetryAfter.of(response.headers(), PAUSE, LONGEST_PAUSE));
            throw new GeocoderUnavailableException(Reason.BUSY);
        }
        if (response.statusCode() == 400) {
            // It cannot read what was typed: no fault of its own, and no address either.
            breaker.succeeded();
            return List.of();
        }
        if (response.statusCode() != 200) {
            throw failed(Reason.DOWN, null);
        }
        try {
            List<FoundAddress> found = GeocodeJson.read(response.body());
            breaker.succeeded();
            return found;
        } catch (IllegalArgumentException unreadable) {
            throw failed(Reason.DOWN, unreadable);
        }
    }

    private HttpResponse<String> response(String request) {
        HttpRequest get = HttpRequest.newBuilder(URI.create(url + request))
                .header("Accept", "application/json")
                .timeout(limit)
                .build();
        // The request's own time limit ends with the headers; this one holds for a body that trickles in, too.
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(get, BodyHandlers.ofString());
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw failed(Reason.SLOW, late);
        } catch (ExecutionException broken) {
            throw failed(
                    broken.getCause() instanceof HttpTimeoutException ? Reason.SLOW : Reason.DOWN, broken.getCause());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failed(Reason.DOWN, stopped);
        }
    }

    private GeocoderUnavailableException failed(Reason reason, Throwable cause) {
        breaker.failed();
        return new GeocoderUnavailableException(reason, cause);
    }

    // Five decimals are a metre: finer would only be remembered less often.
    private static String position(GeoPoint point) {
        return String.format(Locale.ROOT, "&lat=%.5f&lon=%.5f", point.latitude(), point.longitude());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

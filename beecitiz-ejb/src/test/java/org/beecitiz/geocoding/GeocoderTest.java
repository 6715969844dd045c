package org.beecitiz.geocoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.geocoding.GeocoderUnavailableException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeocoderTest {
    private static final GeoPoint CENTRE = new GeoPoint(43.6, 1.44);
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final String FOUND = Answers.file("search.json");

    private final MovedClock clock = new MovedClock();
    private StubGeocoder stub;
    private Geocoder geocoder;

    @BeforeEach
    void start() throws IOException {
        stub = new StubGeocoder();
        geocoder = new Geocoder(stub.url(), AMPLE, clock);
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void asksForWordsNearAPoint() {
        stub.answers(200, FOUND);

        assertThat(geocoder.search("13 rue Albert  Einstein & Cie", CENTRE))
                .extracting(FoundAddress::label)
                .containsExactly("13 Rue Albert Einstein 31100 Toulouse");
        assertThat(stub.asked())
                .containsExactly("/search?q=13+rue+albert+einstein+%26+cie&limit=15&lat=43.60000&lon=1.44000");
    }

    @Test
    void asksForWhatIsAroundAPoint() {
        stub.answers(200, FOUND);

        assertThat(geocoder.around(new GeoPoint(43.5797241, 1.3798699))).hasSize(1);
        assertThat(stub.asked()).containsExactly("/reverse?lat=43.57972&lon=1.37987");
    }

    @Test
    void remembersAnAnswerForADay() {
        stub.answers(200, FOUND);
        geocoder.search("Rue Albert Einstein", CENTRE);
        geocoder.search(" rue  albert einstein ", CENTRE);
        assertThat(stub.asked()).hasSize(1);

        clock.move(Duration.ofHours(25));
        geocoder.search("rue albert einstein", CENTRE);
        assertThat(stub.asked()).hasSize(2);
    }

    @Test
    void remembersThatThereIsNone() {
        stub.answers(200, Answers.file("search-empty.json"));
        assertThat(geocoder.search("hvgv", CENTRE)).isEmpty();
        assertThat(geocoder.search("hvgv", CENTRE)).isEmpty();
        assertThat(stub.asked()).hasSize(1);
    }

    @Test
    void findsNothingInWhatTheServiceCannotRead() {
        stub.answers(400, "{\"code\":400,\"message\":\"Failed parsing query\"}");
        for (String words : List.of("???", "!!!", "(((", ")))", "###", "***")) {
            assertThat(geocoder.search(words, CENTRE)).isEmpty();
        }
        assertThat(stub.asked()).as("not counted as failures").hasSize(6);
    }

    @Test
    void leavesItAloneAfterFiveFailures() {
        stub.answers(502, "<html>Bad Gateway</html>");
        for (int i = 0; i < 8; i++) {
            assertUnavailable(Reason.DOWN, "rue " + i);
        }
        assertThat(stub.asked()).hasSize(5);
    }

    @Test
    void triesAgainAfterThePause() {
        stub.answers(500, "");
        for (int i = 0; i < 5; i++) {
            assertUnavailable(Reason.DOWN, "rue " + i);
        }
        stub.answers(200, FOUND);
        clock.move(Duration.ofSeconds(30));

        assertThat(geocoder.search("rue albert einstein", CENTRE)).hasSize(1);
    }

    @Test
    void stillAnswersWhatItRemembersMeanwhile() {
        stub.answers(200, FOUND);
        geocoder.search("rue albert einstein", CENTRE);
        stub.answers(500, "");
        for (int i = 0; i < 6; i++) {
            assertUnavailable(Reason.DOWN, "rue " + i);
        }
        assertThat(geocoder.search("rue albert einstein", CENTRE)).hasSize(1);
    }

    @Test
    void takesPagesOfAProxyForFailures() {
        stub.answers(200, "<html>Welcome</html>");
        assertUnavailable(Reason.DOWN, "rue");
    }

    @Test
    void waitsAsLongAsABusyServiceAsks() {
        stub.answers(429, "", "7");
        assertUnavailable(Reason.BUSY, "rue");
        stub.answers(200, FOUND);

        clock.move(Duration.ofSeconds(6));
        assertUnavailable(Reason.DOWN, "rue");
        clock.move(Duration.ofSeconds(1));
        assertThat(geocoder.search("rue", CENTRE)).hasSize(1);
    }

    @Test
    void waitsHalfAMinuteWhenABusyServiceDoesNotSay() {
        stub.answers(429, "");
        assertUnavailable(Reason.BUSY, "rue");
        stub.answers(200, FOUND);

        clock.move(Duration.ofSeconds(29));
        assertUnavailable(Reason.DOWN, "rue");
        clock.move(Duration.ofSeconds(1));
        assertThat(geocoder.search("rue", CENTRE)).hasSize(1);
    }

    @Test
    void doesNotWaitForASilentService() {
        stub.staysSilent();
        geocoder = new Geocoder(stub.url(), Duration.ofMillis(200), clock);
        assertUnavailable(Reason.SLOW, "rue");
    }

    @Test
    void doesNotWaitForAnAnswerThatNeverEnds() {
        stub.neverEnds();
        geocoder = new Geocoder(stub.url(), Duration.ofMillis(200), clock);
        assertUnavailable(Reason.SLOW, "rue");
    }

    @Test
    void saysWhenNobodyListens() {
        URI gone = stub.url();
        stub.close();
        geocoder = new Geocoder(gone, AMPLE, clock);
        assertUnavailable(Reason.DOWN, "rue");
    }

    private void assertUnavailable(Reason reason, String words) {
        assertThatThrownBy(() -> geocoder.search(words, CENTRE))
                .isInstanceOfSatisfying(GeocoderUnavailableException.class, thrown -> assertThat(thrown.reason())
                        .isEqualTo(reason));
    }
}

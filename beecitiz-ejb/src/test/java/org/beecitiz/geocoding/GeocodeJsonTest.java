package org.beecitiz.geocoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.beecitiz.geo.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeocodeJsonTest {
    @Test
    void readsWhatTheGeoplateformeAnswers() {
        assertThat(GeocodeJson.read(Answers.file("search.json")))
                .containsExactly(new FoundAddress(
                        "13 Rue Albert Einstein 31100 Toulouse",
                        new GeoPoint(43.579724, 1.37987),
                        0.9761863636363635,
                        0));
    }

    @Test
    void readsWhatItAnswersWhenItKnowsNone() {
        assertThat(GeocodeJson.read(Answers.file("search-empty.json"))).isEmpty();
    }

    @Test
    void readsTheDistanceOfAReverseAnswer() {
        assertThat(GeocodeJson.read(Answers.of("Rue Haute 99100 Rivebelle", 0.09, 47.31, 0.9, 23)))
                .extracting(FoundAddress::distance)
                .containsExactly(23.0);
    }

    @Test
    void skipsFeaturesThatAreNoAddress() {
        String answer = "{\"features\":[{\"properties\":{\"label\":\"no place\"}},"
                + "{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,200]},\"properties\":{\"label\":\"beyond the pole\"}},"
                + "{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1]},\"properties\":{\"label\":\"half\"}},"
                + "{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},\"properties\":{}}]}";

        assertThat(GeocodeJson.read(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>502 Bad Gateway</html>", "[]", "{}", "{\"features\":7}", "{\"features\":[7]}"})
    void refusesWhatIsNoGeocodeJson(String answer) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeocodeJson.read(answer));
    }
}

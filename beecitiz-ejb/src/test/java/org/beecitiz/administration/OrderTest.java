package org.beecitiz.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {
    private static final List<String> LIST = List.of("a", "b", "c", "d");

    @ParameterizedTest
    @CsvSource({
        "a,  1, bacd",
        "b, -1, bacd",
        "c,  1, abdc",
        "a,  2, bcad",
        "d, -3, dabc",
        "a, -1, abcd",
        "d,  1, abcd",
        "b, -9, bacd",
        "b,  9, acdb",
        "c,  0, abcd",
        "b, 2147483647, acdb",
        "c, -2147483648, cabd"
    })
    void movesOneAndKeepsTheOrderOfTheOthers(String one, int by, String expected) {
        assertThat(String.join("", Order.moved(LIST, one, by))).isEqualTo(expected);
    }
}

package org.beecitiz.web.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.web.open311.Refused.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void textIsDecodedAsUtf8() {
        Parameters parameters =
                new Parameters("first_name=H%C3%A9l%c3%a8ne&description=un+trou%0D%0A%26+%F0%9F%98%80&nu=é");
        assertThat(parameters.one("first_name")).contains("Hélène");
        assertThat(parameters.one("description")).contains("un trou\r\n& 😀");
        assertThat(parameters.one("nu")).contains("é");
    }

    @Test
    void anEmptyParameterIsNone() {
        Parameters parameters = new Parameters("lat=&long=+&&=x&alone&email", null, "");
        assertThat(parameters.has("lat")).isFalse();
        assertThat(parameters.one("long")).isEmpty();
        assertThat(parameters.has("alone")).isFalse();
        assertThat(parameters.list("email")).isEmpty();
    }

    @Test
    void addressAndBodyAreReadTogether() {
        Parameters parameters = new Parameters("jurisdiction_id=demo", "lat=47.3");
        assertThat(parameters.one("jurisdiction_id")).contains("demo");
        assertThat(parameters.one("lat")).contains("47.3");
    }

    @Test
    void whatCanBeGivenOnceIsNotGivenTwice() {
        assertThat(refused(() -> new Parameters("lat=1&lat=1").one("lat")))
                .isEqualTo("400 open311.parameter.repeated [lat]");
        assertThat(refused(() -> new Parameters("lat=1", "lat=2").one("lat")))
                .isEqualTo("400 open311.parameter.repeated [lat]");
        assertThat(new Parameters("lat=&lat=2").one("lat")).contains("2");
    }

    @Test
    void listsAreSeparatedByCommasOrGivenSeveralTimes() {
        assertThat(new Parameters("code=1,2&code=3,+4+,,").list("code")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void listsHaveAnEnd() {
        assertThat(new Parameters("code=" + "1,".repeat(1000)).list("code")).hasSize(1000);
        assertThat(refused(() -> new Parameters("code=" + "1,".repeat(1001)).list("code")))
                .isEqualTo("400 open311.list.tooLong [code, 1000]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a=%", "a=%4", "a=%zz", "%=a", "a=%ff", "a=%C3", "a=%ED%A0%80", "a=%C0%AF", "a=%-1", "b=1&a=%+1"
            })
    void whatIsNotEncodedAsItShouldIsRefused(String encoded) {
        assertThat(refused(() -> new Parameters(encoded))).isEqualTo("400 open311.encoding []");
    }

    @Test
    void wholeNumbersAreBetweenTheirBounds() {
        assertThat(new Parameters("page=1").number("page", 1, 10)).contains(1);
        assertThat(new Parameters("page=10").number("page", 1, 10)).contains(10);
        assertThat(new Parameters("").number("page", 1, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "1.0", "1e1", "x", "99999999999999999999", "٣"})
    void otherNumbersAreRefused(String number) {
        assertThat(refused(() -> new Parameters("page=" + number).number("page", 1, 10)))
                .isEqualTo("400 open311.number.malformed [page, 1, 10]");
    }
}

package org.beecitiz.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire@rivebelle.example",
                "Claire.Martin+voirie@mairie.rivebelle.example",
                "o'neill@rivebelle.example",
                "a_b-c@xn--rivebell-h1a.example",
                "1@2.fr"
            })
    void aBareAddressAtADomainIsValid(String address) {
        assertThat(EmailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "claire",
                "@rivebelle.example",
                "claire@",
                "claire@localhost",
                "claire@rivebelle.",
                "claire@.example",
                "claire@rivebelle..example",
                "claire@rivebelle.e",
                "claire@mairie.rivebelle.e",
                "claire@paul@rivebelle.example",
                "cla ire@rivebelle.example",
                "claire@rive belle.example",
                " claire@rivebelle.example",
                "claire..martin@rivebelle.example",
                ".claire@rivebelle.example"
            })
    void whatIsNoAddressIsNotValid(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claire <claire@rivebelle.example>",
                "\"Claire\"@rivebelle.example",
                "claire@rivebelle.example,paul@rivebelle.example",
                "claire@rivebelle.example;paul@rivebelle.example",
                "friends:claire@rivebelle.example;",
                "claire(voirie)@rivebelle.example",
                "claire@rivebelle.example(voirie)",
                "(voirie)claire@rivebelle.example",
                "claire@[192.168.100.10]",
                "claire@rivebelle.example\nBcc: paul@rivebelle.example",
                "claire@rivebelle.example\r\n"
            })
    void anAddressWithAnythingAroundItIsNotValid(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @Test
    void anAddressFitsIntoAnSmtpPath() {
        String longest =
                "a".repeat(60) + "@" + "d".repeat(61) + "." + "d".repeat(61) + "." + "d".repeat(61) + ".commune";
        assertThat(longest).hasSize(EmailAddress.MAX_LENGTH);
        assertThat(EmailAddress.isValid(longest)).isTrue();
        assertThat(EmailAddress.isValid("a" + longest)).isFalse();
    }
}

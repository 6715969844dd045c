package org.beecitiz.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorDeedTest {
    @ParameterizedTest
    @EnumSource(AuthorDeed.class)
    void eachIsConfirmedByASentence(AuthorDeed deed) {
        assertThat(AuthorDeed.of(deed.word())).contains(deed);
        assertThat(ResourceBundle.getBundle("org.beecitiz.web.Messages", Locale.FRENCH)
                        .containsKey(deed.key()))
                .isTrue();
    }

    @Test
    void whatAnAddressMakesUpIsNotConfirmed() {
        assertThat(AuthorDeed.of("effacee")).isEmpty();
        assertThat(AuthorDeed.of(null)).isEmpty();
    }
}

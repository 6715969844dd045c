package org.beecitiz.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChecksTest {
    private static Runnable refusal(String field) {
        return () -> {
            throw new BusinessException(field, field + ".missing");
        };
    }

    @Test
    void saysNothingWhenAllIsWell() {
        assertThatCode(new Checks().check(() -> {})::raise).doesNotThrowAnyException();
    }

    @Test
    void tellsEverythingAtOnce() {
        Checks checks = new Checks().check(refusal("kind")).check(() -> {}).check(refusal("category"));

        assertThatThrownBy(checks::raise).isInstanceOfSatisfying(BusinessException.class, raised -> {
            assertThat(raised.field()).isEqualTo("kind");
            assertThat(raised.key()).isEqualTo("kind.missing");
            assertThat(raised.all()).extracting(BusinessException::field).containsExactly("kind", "category");
        });
    }

    @Test
    void takesChecksWithinChecks() {
        Checks inner = new Checks().check(refusal("email")).check(refusal("phone"));
        Checks outer = new Checks().check(refusal("name")).check(inner::raise);

        assertThatThrownBy(outer::raise)
                .isInstanceOfSatisfying(BusinessException.class, raised -> assertThat(raised.all())
                        .extracting(BusinessException::field)
                        .containsExactly("name", "email", "phone"));
    }
}

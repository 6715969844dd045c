package org.beecitiz.web.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaceTest {
    @Test
    void shortensAFullName() {
        Face face = Face.of("Karim Lenoir");

        assertThat(face.brief()).isEqualTo("K. Lenoir");
        assertThat(face.initials()).isEqualTo("KL");
    }

    @Test
    void keepsANameOfOneWord() {
        assertThat(Face.of("Élodie").brief()).isEqualTo("Élodie");
        assertThat(Face.of("Élodie").initials()).isEqualTo("É");
    }

    @Test
    void alwaysGivesANameTheSameTint() {
        assertThat(Face.of("Inès Garnier").tint())
                .isEqualTo(Face.of("Inès Garnier").tint());
    }

    @Test
    void isNobodyOfNobody() {
        assertThat(Face.of(null)).isNull();
    }
}

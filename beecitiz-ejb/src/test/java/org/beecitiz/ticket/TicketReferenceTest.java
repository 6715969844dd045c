package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "26, 4217, 26-004217",
        "0, 1, 00-000001",
        "99, 999999, 99-999999",
        "26, 1000000, 26-1000000",
        "26, 99999999, 26-99999999"
    })
    void isWrittenAsYearAndNumberAndReadBack(int year, int number, String written) {
        TicketReference reference = new TicketReference(year, number);
        assertThat(reference).hasToString(written);
        assertThat(TicketReference.parse(written)).contains(reference);
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void isWrittenInTheSameDigitsWhateverTheServersLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new TicketReference(26, 4217)).hasToString("26-004217");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isReadWithTheSpacesThatCopyingLeaves() {
        assertThat(TicketReference.parse(" 26-004217\n")).contains(new TicketReference(26, 4217));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "26",
                "26-",
                "-004217",
                "26-4217",
                "2026-004217",
                "26-000000",
                "26-123456789",
                "26_004217",
                "26 004217",
                "26-00421a",
                "26-004217/",
                "٢٦-٠٠٤٢١٧",
                "26-00421७"
            })
    void nothingElseIsAReference(String text) {
        assertThat(TicketReference.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"26-0004217", "26-00004217"})
    void oneTicketHasOneReference(String padded) {
        assertThat(TicketReference.parse(padded)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "100, 1", "26, 0", "26, -1", "26, 100000000"})
    void isNeverMadeOfNumbersThatCannotBeWritten(int year, int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketReference(year, number));
    }
}

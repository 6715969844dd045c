package org.beecitiz.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailFaultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 …: Recipient address rejected: User unknown | UNKNOWN_ADDRESS",
                "550 No such user here                                  | UNKNOWN_ADDRESS",
                "Invalid Addresses                                      | UNKNOWN_ADDRESS",
                "552 5.2.2 Mailbox full                                 | MAILBOX_FULL",
                "452 4.2.2 The email account is over quota              | MAILBOX_FULL",
                "554 5.7.1 Message rejected as spam                     | REFUSED_AS_SPAM",
                "550 5.7.26 Unauthenticated email is not accepted       | REFUSED_AS_SPAM",
                "553 5.1.8 Sender address rejected                      | SENDER_REFUSED",
                "451 4.7.1 Greylisted, try again in 300 seconds         | TRY_LATER",
                "421 Service not available                              | TRY_LATER",
                "Couldn't connect to host, port: localhost, 25          | SERVER_SILENT",
                "Read timed out                                         | SERVER_SILENT",
                "it could not be written                                | UNWRITABLE",
                "something else                                         | OTHER"
            })
    void tellsWhatARefusalMeans(String error, MailFault meaning) {
        assertThat(MailFault.of(error)).isEqualTo(meaning);
    }
}

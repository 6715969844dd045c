package org.beecitiz.testing;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The mailbox of an address at the tests' mail server, read by IMAP. */
public record Mailbox(int imapPort, String address) {
    /** All that arrived, from the first. */
    public List<ReceivedMail> mails() {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", imapPort, address, "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            Message[] messages = inbox.getMessages();
            return Arrays.stream(messages)
                    .map(message -> ReceivedMail.of((MimeMessage) message))
                    .toList();
        } catch (MessagingException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** The first mail whose subject holds these words, once it arrived. */
    public ReceivedMail await(String inSubject) {
        return Await.value("a mail “" + inSubject + "” to " + address, () -> find(inSubject));
    }

    public Optional<ReceivedMail> find(String inSubject) {
        return mails().stream()
                .filter(mail -> mail.subject().contains(inSubject))
                .findFirst();
    }
}

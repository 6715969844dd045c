package org.beecitiz.testing;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The mailbox of an address at the tests' mail server, read by IMAP. */
public record Mailbox(int imapPort, String address) {
    /** All that arrived, from the first. */
    public List<ReceivedMail> mails() {
        return read(inbox -> Arrays.stream(inbox.getMessages())
                .map(message -> ReceivedMail.of((MimeMessage) message))
                .toList());
    }

    /** Of all that arrived no more than the envelopes, in one request however many there are. */
    public List<Envelope> envelopes() {
        return read(inbox -> {
            Message[] messages = inbox.getMessages();
            FetchProfile envelopes = new FetchProfile();
            envelopes.add(FetchProfile.Item.ENVELOPE);
            inbox.fetch(messages, envelopes);
            List<Envelope> read = new ArrayList<>();
            for (Message message : messages) {
                read.add(new Envelope(((MimeMessage) message).getMessageID(), message.getSubject()));
            }
            return read;
        });
    }

    private <T> T read(Reading<T> reading) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", imapPort, address, "any");
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            return reading.of(inbox);
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

    /** What tells one mail from another. */
    public record Envelope(String messageId, String subject) {}

    private interface Reading<T> {
        T of(Folder inbox) throws MessagingException;
    }
}

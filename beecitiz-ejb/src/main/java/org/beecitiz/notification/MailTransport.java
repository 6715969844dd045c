package org.beecitiz.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beecitiz.platform.BeecitizClock;

/** The SMTP server of the mail session {@code mail/beecitiz}. */
@ApplicationScoped
public class MailTransport {
    private static final Pattern REPLY = Pattern.compile("[45]\\d\\d[ -].*", Pattern.DOTALL);

    @Resource(lookup = "mail/beecitiz")
    private Session session;

    @Inject
    private BeecitizClock clock;

    /** A connection, opened at the first mail. */
    Connection connection() {
        return new Connection();
    }

    /** One SMTP connection; opened again if the server closed it in between. */
    final class Connection implements AutoCloseable {
        private Transport transport;

        void send(Mail mail) throws DeliveryException {
            try {
                MimeMessage message = message(mail);
                open().sendMessage(message, new Address[] {new InternetAddress(mail.to())});
            } catch (MessagingException refused) {
                throw failure(refused, mail.to());
            }
        }

        /** Whether the server still listens after a mail was not taken: it refused that one, and may take the next. */
        boolean isOpen() {
            return transport != null && transport.isConnected();
        }

        private Transport open() throws MessagingException {
            if (transport == null) {
                transport = session.getTransport("smtp");
            }
            if (!transport.isConnected()) {
                transport.connect();
            }
            return transport;
        }

        @Override
        public void close() {
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException alreadyGone) {
                // The mails of this connection are marked already; a broken QUIT changes nothing.
            }
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMultipart bodies = new MimeMultipart("alternative");
        bodies.addBodyPart(body(mail.text(), "plain"));
        bodies.addBodyPart(body(mail.html(), "html"));

        MimeMessage message = new IdentifiedMessage(session, mail.messageId());
        message.setFrom(sender(mail));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.setHeader("References", mail.threadId());
        message.setHeader("In-Reply-To", mail.threadId());
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // RFC 3834: no auto-replies to what a machine sent.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.locale().getLanguage());
        message.setContent(bodies);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart body(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static InternetAddress sender(Mail mail) {
        try {
            return new InternetAddress(mail.fromAddress(), mail.fromName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java platform has UTF-8", impossible);
        }
    }

    private static DeliveryException failure(MessagingException thrown, String recipient) {
        String reply = reply(thrown).orElse(String.valueOf(thrown.getMessage()));
        boolean forGood = reply.startsWith("5") && REPLY.matcher(reply).matches();
        return new DeliveryException(reply.replace(recipient, "…").strip(), forGood, thrown);
    }

    // What the server replied is behind Jakarta Mail's own words, such as "Invalid Addresses".
    private static Optional<String> reply(MessagingException thrown) {
        for (Exception e = thrown; e instanceof MessagingException inner; e = inner.getNextException()) {
            String message = String.valueOf(inner.getMessage()).strip();
            if (REPLY.matcher(message).matches()) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    /** Keeps the Message-ID it was given, where Jakarta Mail would make one of its own. */
    private static final class IdentifiedMessage extends MimeMessage {
        private final String messageId;

        IdentifiedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}

package org.beecitiz.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as its recipient has it. */
public record ReceivedMail(
        String messageId,
        String references,
        String language,
        String from,
        String to,
        String subject,
        String contentType,
        String text,
        String html) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    static ReceivedMail of(MimeMessage mail) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            return new ReceivedMail(
                    mail.getMessageID(),
                    mail.getHeader("References", " "),
                    mail.getHeader("Content-Language", " "),
                    mail.getFrom()[0].toString(),
                    mail.getRecipients(Message.RecipientType.TO)[0].toString(),
                    mail.getSubject(),
                    mail.getContentType(),
                    content(parts.getBodyPart(0), "text/plain"),
                    content(parts.getBodyPart(1), "text/html"));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(BodyPart part, String type) throws MessagingException, IOException {
        if (!part.isMimeType(type)) {
            throw new IllegalStateException(part.getContentType() + " where " + type + " belongs");
        }
        return (String) part.getContent();
    }

    /** The first address in the text. */
    public String link() {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in: " + text);
        }
        return link.group().replaceAll("[>).,]+$", "");
    }
}

package org.beecitiz.notification;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.beecitiz.territory.CollectivityView;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A mail's subject, text and HTML from one source: a Mustache template whose first line is the subject and whose rest is CommonMark.
 *
 * <p>What people typed is escaped for CommonMark, so that it is neither markup in one nor noise in the other.
 */
record MailText(String subject, Node body) {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    static MailText of(MailTemplate template, Locale locale, Map<String, Object> model) {
        String[] source = resource(template.resource(locale)).split("\n", 2);
        String subject =
                compiler(locale).withEscaper(Escapers.NONE).compile(source[0]).execute(model);
        String body = compiler(locale)
                .withEscaper(MailText::escape)
                .compile(source[1])
                .execute(model);
        return new MailText(subject.replaceAll("\\s+", " ").strip(), PARSER.parse(body));
    }

    // What is empty is not there: a section about it is left out.
    private static Mustache.Compiler compiler(Locale locale) {
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(resource(MailTemplate.resource(name, locale))));
    }

    String text() {
        return TEXT.render(body).strip() + "\n";
    }

    String html(CollectivityView collectivity, Locale locale) {
        return Mustache.compiler()
                .escapeHTML(true)
                .compile(resource("/mail/layout.mustache"))
                .execute(Map.of(
                        "lang", locale.getLanguage(),
                        "subject", subject,
                        "collectivity", collectivity.name(),
                        "colour", collectivity.colour(),
                        "body", htmlBody(collectivity.colour())));
    }

    private String htmlBody(String colour) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new MailStyles(colour))
                .build()
                .render(body);
    }

    // CommonMark 2.4: any ASCII punctuation character may be backslash-escaped. White space is markup too: four spaces
    // begin a code block, in which nothing is escaped, and a line break can end what a value stands in.
    private static String escape(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\p{Punct}])", "\\\\$1");
    }

    private static String resource(String name) {
        try (InputStream in = MailText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no mail template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.beecitiz.web.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** One call of a program: its format, its language (French, or English where that is preferred), its parameters. */
@ApplicationScoped
public class Call {
    /** A description of 4,000 characters takes 36,000 bytes at most, when each is sent as three encoded ones. */
    private static final int BODY_MAX = 128 * 1024;

    private static final int SKIPPED_MAX = 8 * 1024 * 1024;

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Inject
    private HttpServletRequest request;

    Parameters query() {
        return new Parameters(request.getQueryString());
    }

    /** The parameters of the address and of a form in the body. */
    Parameters queryAnd(InputStream body) throws IOException {
        byte[] read = body.readNBytes(BODY_MAX + 1);
        if (read.length > BODY_MAX) {
            skip(body);
            throw new Refusal(Refusal.BAD_REQUEST, "open311.tooLarge", String.valueOf(BODY_MAX / 1024));
        }
        return new Parameters(request.getQueryString(), new String(read, StandardCharsets.UTF_8));
    }

    // Within reason, to its end: a program that is still sending would not hear the answer.
    private static void skip(InputStream body) throws IOException {
        byte[] unread = new byte[BODY_MAX];
        int length = body.read(unread);
        for (long total = 0; length >= 0 && total < SKIPPED_MAX; total += length) {
            length = body.read(unread);
        }
    }

    Locale locale() {
        return preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language of ours that a header asks for (RFC 9110, Accept-Language); null, or what can't be read, asks for none. */
    static Locale preferred(String header) {
        try {
            return Optional.ofNullable(header)
                    .map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, LANGUAGES))
                    .orElse(Locale.FRENCH);
        } catch (IllegalArgumentException unreadable) {
            return Locale.FRENCH;
        }
    }

    /** A sentence of the bundle in the program's language. */
    String say(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.beecitiz.web.Messages", locale());
        return new MessageFormat(bundle.getString(key), locale()).format(arguments);
    }

    Response answer(Answer answer) {
        return answer(Response.ok(), answer);
    }

    Response answer(Response.ResponseBuilder response, Answer answer) {
        return response.header(
                        HttpHeaders.CONTENT_TYPE,
                        Format.of(request.getPathInfo()).contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale().getLanguage())
                .entity(answer)
                .build();
    }
}

package org.beecitiz.web.open311;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.beecitiz.web.open311.Answer.Fields;
import org.beecitiz.web.open311.Answer.Listing;
import org.beecitiz.web.open311.Answer.Node;
import org.beecitiz.web.open311.Answer.Value;

/** Writes answers as JSON in UTF-8. */
@Produces(MediaType.APPLICATION_JSON)
public class JsonAnswerWriter implements MessageBodyWriter<Answer> {
    // Kept: each call of Json looks through all archives for who implements it.
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Answer.class;
    }

    @Override
    public void writeTo(
            Answer answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        write(answer, out);
    }

    static void write(Answer answer, OutputStream out) {
        JsonGenerator json = GENERATORS.createGenerator(out, StandardCharsets.UTF_8);
        write(answer.content(), json);
        // Not closed: the stream is the server's.
        json.flush();
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Listing listing) {
            json.writeStartArray();
            listing.items().forEach(item -> write(item, json));
            json.writeEnd();
        } else if (node instanceof Fields fields) {
            json.writeStartObject();
            fields.parts().forEach((name, part) -> {
                json.writeKey(name);
                write(part, json);
            });
            json.writeEnd();
        } else if (node instanceof Value value) {
            write(value.scalar(), json);
        }
    }

    private static void write(Object scalar, JsonGenerator json) {
        if (scalar == null) {
            json.writeNull();
        } else if (scalar instanceof Boolean truth) {
            json.write(truth);
        } else if (scalar instanceof BigDecimal number) {
            json.write(number);
        } else {
            json.write(scalar.toString());
        }
    }
}

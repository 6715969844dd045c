package org.beecitiz.web.open311;

import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.beecitiz.web.open311.Answer.Fields;
import org.beecitiz.web.open311.Answer.Listing;
import org.beecitiz.web.open311.Answer.Node;
import org.beecitiz.web.open311.Answer.Value;

/** Writes answers as XML in UTF-8, with its declaration and without a namespace, as the standard has it. */
@Produces(MediaType.TEXT_XML)
public class XmlAnswerWriter implements MessageBodyWriter<Answer> {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

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
        try {
            write(answer, out);
        } catch (XMLStreamException gone) {
            throw new InternalServerErrorException(gone);
        }
    }

    static void write(Answer answer, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        write(answer.root(), answer.content(), xml);
        xml.writeEndDocument();
        xml.flush();
    }

    private static void write(String name, Node node, XMLStreamWriter xml) throws XMLStreamException {
        if (node instanceof Value value && value.scalar() == null) {
            xml.writeEmptyElement(name);
            return;
        }
        xml.writeStartElement(name);
        if (node instanceof Listing listing) {
            for (Node item : listing.items()) {
                write(listing.each(), item, xml);
            }
        } else if (node instanceof Fields fields) {
            for (Map.Entry<String, Node> part : fields.parts().entrySet()) {
                write(part.getKey(), part.getValue(), xml);
            }
        } else if (node instanceof Value value) {
            xml.writeCharacters(text(value.scalar()));
        }
        xml.writeEndElement();
    }

    private static String text(Object scalar) {
        return scalar instanceof BigDecimal number ? number.toPlainString() : withoutForbidden(scalar.toString());
    }

    /** The text without what no XML document may contain, escaped or not (XML 1.0, production 2: Char). */
    static String withoutForbidden(String text) {
        return text.codePoints()
                .filter(XmlAnswerWriter::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}

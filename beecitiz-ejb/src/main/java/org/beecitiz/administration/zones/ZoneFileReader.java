package org.beecitiz.administration.zones;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the zones of a GeoJSON FeatureCollection (RFC 7946), and names what can't be read.
 *
 * <p>Feature by feature, so that a large file needs no more memory than its zones do.
 */
final class ZoneFileReader {
    static final int NAME_MAX = 200;
    static final int CODE_MAX = 40;
    static final int ZONES_MAX = 1000;

    private final List<ReadZone> zones = new ArrayList<>();
    private final List<ZoneFault> faults = new ArrayList<>();
    private int features;

    private ZoneFileReader() {}

    /** What a file holds; nothing of it is checked but that it can be read. */
    static Result read(byte[] file) {
        if (file.length == 0) {
            return Result.of(ZoneFault.ofFile(ZoneFaultKind.FILE_MISSING));
        }
        ZoneFileReader reader = new ZoneFileReader();
        try (JsonParser parser = Json.createParser(new StringReader(text(file)))) {
            return reader.readCollection(parser)
                    ? reader.result()
                    : Result.of(ZoneFault.ofFile(ZoneFaultKind.NOT_A_COLLECTION));
        } catch (CharacterCodingException otherCharset) {
            return Result.of(ZoneFault.ofFile(ZoneFaultKind.NOT_UTF8));
        } catch (JsonParsingException malformed) {
            return Result.of(ZoneFault.ofFile(
                    ZoneFaultKind.NOT_JSON,
                    malformed.getLocation().getLineNumber(),
                    malformed.getLocation().getColumnNumber()));
        } catch (RuntimeException malformed) {
            // Of no type of its own, for what is nested too deeply or ends too early: nothing but the file is to blame.
            return Result.of(ZoneFault.ofFile(ZoneFaultKind.NOT_JSON, 1L, 1L));
        }
    }

    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns whether it is a FeatureCollection. */
    private boolean readCollection(JsonParser parser) {
        if (parser.next() != Event.START_OBJECT) {
            return false;
        }
        boolean isCollection = false;
        while (parser.hasNext() && parser.next() == Event.KEY_NAME) {
            String key = parser.getString();
            Event value = parser.next();
            if (key.equals("features") && value == Event.START_ARRAY) {
                readFeatures(parser);
            } else if (key.equals("type") && value == Event.VALUE_STRING) {
                isCollection = parser.getString().equals("FeatureCollection");
            } else {
                parser.getValue();
            }
        }
        return isCollection;
    }

    private void readFeatures(JsonParser parser) {
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            features++;
            if (event == Event.START_OBJECT && features <= ZONES_MAX) {
                readFeature(parser.getObject());
            } else {
                parser.getValue();
                faults.add(new ZoneFault(ZoneFaultKind.NOT_A_FEATURE, features, null, List.of()));
            }
        }
    }

    private void readFeature(JsonObject feature) {
        String name = ZoneProperties.name(feature);
        try {
            String code = ZoneProperties.code(feature, name);
            requireLength(name, NAME_MAX, ZoneFaultKind.NAME_TOO_LONG);
            requireLength(code, CODE_MAX, ZoneFaultKind.CODE_TOO_LONG);
            if (!"Feature".equals(feature.getString("type", "Feature"))) {
                throw new UnreadableException(ZoneFaultKind.NOT_A_FEATURE);
            }
            zones.add(new ReadZone(features, code, name, AreaReader.read(feature.get("geometry"))));
        } catch (UnreadableException reason) {
            faults.add(reason.in(features, name));
        }
    }

    private static void requireLength(String text, int max, ZoneFaultKind tooLong) throws UnreadableException {
        if (text == null || text.isEmpty()) {
            throw new UnreadableException(ZoneFaultKind.NAME_MISSING);
        }
        if (text.length() > max) {
            throw new UnreadableException(tooLong, max);
        }
    }

    private Result result() {
        if (features == 0) {
            return Result.of(ZoneFault.ofFile(ZoneFaultKind.NO_FEATURES));
        }
        if (features > ZONES_MAX) {
            return Result.of(ZoneFault.ofFile(ZoneFaultKind.TOO_MANY_FEATURES, ZONES_MAX));
        }
        return new Result(List.copyOf(zones), List.copyOf(faults));
    }

    /** Zones in the file's order, and what could not be read. */
    record Result(List<ReadZone> zones, List<ZoneFault> faults) {
        static Result of(ZoneFault fault) {
            return new Result(List.of(), List.of(fault));
        }
    }
}

package org.beecitiz.web.open311;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beecitiz.ticket.RegisterFilter;

/**
 * Parameters as programs send them ({@code application/x-www-form-urlencoded}), read strictly.
 *
 * <p>GeoReport v2: an empty parameter is none, and all text is UTF-8.
 */
final class Parameters {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Reads encoded parameters, null being none; refuses what is not encoded as it should. */
    Parameters(String... encoded) {
        for (String text : encoded) {
            for (String pair : text == null ? new String[0] : text.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    add(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        }
    }

    private void add(String name, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(name, first -> new ArrayList<>()).add(value.strip());
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a parameter that may be given once. */
    Optional<String> one(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new Refusal(Refusal.BAD_REQUEST, "open311.parameter.repeated", name);
        }
        return given.stream().findFirst();
    }

    /** The values of a parameter that may be given several times, or once with commas between its values. */
    List<String> list(String name) {
        List<String> all = values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (all.size() > RegisterFilter.MAX_SIZE) {
            throw new Refusal(
                    Refusal.BAD_REQUEST, "open311.list.tooLong", name, String.valueOf(RegisterFilter.MAX_SIZE));
        }
        return all;
    }

    /** A whole number, {@code least} to {@code most}. */
    Optional<Integer> number(String name, int least, int most) {
        return one(name).map(text -> {
            int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
            if (number < least || number > most) {
                throw new Refusal(
                        Refusal.BAD_REQUEST,
                        "open311.number.malformed",
                        name,
                        String.valueOf(least),
                        String.valueOf(most));
            }
            return number;
        });
    }

    private static String decode(String encoded) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char character = encoded.charAt(i);
            if (character == '%') {
                bytes.put(hexadecimal(encoded, i + 1));
                i += 2;
            } else if (character == '+') {
                bytes.put((byte) ' ');
            } else if (character < 128) {
                bytes.put((byte) character);
            } else {
                bytes.put(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return text.toString();
        } catch (CharacterCodingException noUtf8) {
            throw malformed(noUtf8);
        }
    }

    private static byte hexadecimal(String text, int start) {
        int high = start < text.length() ? Character.digit(text.charAt(start), 16) : -1;
        int low = start + 1 < text.length() ? Character.digit(text.charAt(start + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw malformed(null);
        }
        return (byte) (high << 4 | low);
    }

    private static Refusal malformed(Exception cause) {
        Refusal refusal = new Refusal(Refusal.BAD_REQUEST, "open311.encoding");
        refusal.initCause(cause);
        return refusal;
    }
}

package org.beecitiz.web.faces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beecitiz.administration.zones.ZoneChangeKind;
import org.beecitiz.administration.zones.ZoneFaultKind;
import org.beecitiz.notification.DeliveryStatus;
import org.beecitiz.notification.MailTemplate;
import org.beecitiz.notification.Moment;
import org.beecitiz.notification.Recipient;
import org.beecitiz.organisation.Role;
import org.beecitiz.ticket.Source;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.ticket.WaitingFor;
import org.beecitiz.web.administration.MailFault;
import org.beecitiz.web.backoffice.DueGroup;
import org.beecitiz.web.backoffice.NextStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Messages.properties} is French, {@code Messages_fr.properties} is empty on purpose, {@code Messages_en.properties} is English. */
class MessagesBundleTest {
    private static final Map<String, String> FRENCH = read("Messages.properties");
    private static final Map<String, String> ENGLISH = read("Messages_en.properties");

    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            TicketKind.class,
            TicketStatus.class,
            TicketEventType.class,
            TicketScope.class,
            WaitingFor.class,
            Source.class,
            Role.class,
            MailTemplate.class,
            Moment.class,
            Recipient.class,
            DeliveryStatus.class,
            NextStep.class,
            DueGroup.class,
            ZoneChangeKind.class,
            ZoneFaultKind.class,
            MailFault.class);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keySet()).isEqualTo(FRENCH.keySet());
    }

    @Test
    void whateverBecomesOfAMailIsSaidOfEachRecipient() {
        assertThat(FRENCH.keySet())
                .containsAll(Stream.of(Recipient.values())
                        .flatMap(recipient -> Stream.of(DeliveryStatus.values())
                                .map(status -> "backoffice.mail." + recipient + "." + status))
                        .toList());
    }

    @Test
    void noOtherFrenchHidesTheFrench() {
        assertThat(read("Messages_fr.properties")).isEmpty();
    }

    @Test
    void nothingIsLeftUntold() {
        assertThat(FRENCH)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(ENGLISH)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void eachSentenceTakesTheSameArgumentsInBothLanguages() {
        FRENCH.forEach(
                (key, text) -> assertThat(arguments(ENGLISH.get(key))).as(key).isEqualTo(arguments(text)));
    }

    // MessageFormat takes a lone apostrophe for a quote: it vanishes, and what follows is not replaced.
    @Test
    void apostrophesAreTypographicalOrDoubled() {
        for (Map<String, String> bundle : List.of(FRENCH, ENGLISH)) {
            assertThat(bundle)
                    .allSatisfy((key, text) ->
                            assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
        }
    }

    @Test
    void eachValueOfAnEnumOnScreenHasALabelAndNoOtherHas() {
        for (Class<? extends Enum<?>> type : SHOWN) {
            String prefix = type.getSimpleName() + ".";
            assertThat(FRENCH.keySet().stream().filter(key -> key.startsWith(prefix)))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getEnumConstants())
                            .map(value -> prefix + value.name())
                            .toList());
        }
    }

    @Test
    void eachLabelIsOfAnEnumOnScreen() {
        Set<String> types = SHOWN.stream().map(Class::getSimpleName).collect(toSet());
        assertThat(FRENCH.keySet().stream().filter(key -> Character.isUpperCase(key.charAt(0))))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(types).contains(key.substring(0, key.indexOf('.'))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../beecitiz-ejb/src/main/java", "src/main/java"})
    void eachProblemThatUsersMendHasItsSentence(String sources) {
        Set<String> keys = found(sources, ".java", "BusinessException\\([^;]*?\"[^\"]*\",\\s*\"([^\"]+)\"");
        keys.addAll(found(sources, ".java", "\"((?:ticket|absence)\\.[a-z][A-Za-z.]*[A-Za-z])\""));
        assertThat(keys).isNotEmpty();
        assertThat(FRENCH.keySet()).containsAll(keys);
    }

    @Test
    void eachSentenceThatPagesAskForIsThere() {
        Set<String> keys = found("src/main/webapp", ".xhtml", "messages\\.of\\('([^']+)'[,)]");
        keys.addAll(found("src/main/java", ".java", "messages\\.of\\(\"([^\"]+)\"[,)]"));
        assertThat(keys).isNotEmpty();
        assertThat(FRENCH.keySet()).containsAll(keys);
    }

    private static Set<Integer> arguments(String text) {
        Format[] formats = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex();
        Set<Integer> arguments = new TreeSet<>();
        for (int i = 0; i < formats.length; i++) {
            if (text.contains("{" + i)) {
                arguments.add(i);
            }
        }
        return arguments;
    }

    private static Set<String> found(String folder, String suffix, String pattern) {
        Pattern wanted = Pattern.compile(pattern, Pattern.DOTALL);
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            Set<String> found = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(suffix))
                    .map(MessagesBundleTest::text)
                    .flatMap(text -> wanted.matcher(text).results())
                    .map((MatchResult match) -> match.group(1))
                    .forEach(found::add);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> read(String name) {
        Map<String, String> read = new TreeMap<>();
        try (Reader in = new InputStreamReader(
                MessagesBundleTest.class.getResourceAsStream("/org/beecitiz/web/" + name), UTF_8)) {
            new Once(read).load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    /** Refuses a key that is given twice, where {@link Properties} would keep the last. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> into;

        Once(Map<String, String> into) {
            this.into = into;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (into.put((String) key, (String) value) != null) {
                throw new IllegalStateException("given twice: " + key);
            }
            return super.put(key, value);
        }
    }
}

package org.beecitiz.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.platform.ByHand.wire;
import static org.beecitiz.platform.ByHand.withId;
import static org.beecitiz.ticket.TicketBuilder.RECEIVED_AT;
import static org.beecitiz.ticket.TicketBuilder.aTicket;
import static org.beecitiz.ticket.TicketBuilder.aTicketOf;
import static org.beecitiz.ticket.TicketBuilder.anEvent;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.beecitiz.participation.SupportSecrets;
import org.beecitiz.platform.Identified;
import org.beecitiz.platform.Rows;
import org.beecitiz.ticket.Ticket;
import org.beecitiz.ticket.TicketBuilder;
import org.beecitiz.ticket.TicketEvent;
import org.beecitiz.ticket.TicketEventType;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketLinks;
import org.beecitiz.ticket.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MailComposerTest {
    private static final Set<MailTemplate> FOR_AGENTS = EnumSet.of(
            MailTemplate.TO_HANDLE, MailTemplate.AUTHOR_MESSAGE, MailTemplate.WITHDRAWN, MailTemplate.CONTESTED);
    private static final LocalDate ESTIMATE = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @MethodSource("everyMail")
    void everyMailIsWholeInEachLanguage(MailTemplate template, Locale locale, TicketKind kind) {
        for (Ticket ticket : List.of(
                aTicketOf(kind).estimated(ESTIMATE).build(),
                aTicketOf(kind).address("").estimated(ESTIMATE).build(),
                aTicketOf(kind).in(null).estimated(ESTIMATE).build(),
                aTicketOf(kind).in(null).address("").estimated(ESTIMATE).build())) {
            Mail mail = compose(template, locale, ticket, "La lampe est changée.");
            for (String part : List.of(mail.subject(), mail.text(), mail.html())) {
                assertThat(part).isNotBlank().doesNotContain("{{", "}}", "null", "[]", "\\");
            }
            assertThat(mail.subject()).startsWith("[26-004217] ").doesNotContain("\n", "  ");
            assertThat(mail.text()).contains("26-004217", "https://rivebelle.example/page", "Ville de Rivebelle");
            assertThat(mail.html()).contains("<html lang=\"" + locale.getLanguage() + "\">", "26-004217", "Voirie");
        }
    }

    static Stream<Arguments> everyMail() {
        return Arrays.stream(MailTemplate.values()).flatMap(template -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(locale ->
                        Arrays.stream(TicketKind.values()).map(kind -> Arguments.of(template, locale, kind))));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void noMailHasALabelWithNothingBehindIt(MailTemplate template, Locale locale, TicketKind kind) {
        Ticket ticket = aTicketOf(kind).in(null).address("").estimated(ESTIMATE).build();
        Mail mail = compose(template, locale, ticket, "La lampe est changée.");
        assertThat(mail.text().lines().map(String::strip).filter(line -> line.startsWith("-")))
                .isNotEmpty()
                .noneMatch(line -> line.endsWith(":") || line.contains(": ,") || line.endsWith("secteur"));
    }

    @Test
    void thePlaceIsSaidAsFarAsItIsKnown() {
        assertThat(acknowledgment(aTicket())).contains("- Lieu : 12 rue des Tilleuls, secteur Centre");
        assertThat(acknowledgment(aTicket().in(null)))
                .contains("- Lieu : 12 rue des Tilleuls\n")
                .doesNotContain("secteur");
        assertThat(acknowledgment(aTicket().address("")))
                .contains("- Secteur : Centre")
                .doesNotContain("Lieu");
        assertThat(acknowledgment(aTicket().address("").in(null))).doesNotContain("Lieu", "ecteur");
    }

    @Test
    void theReceiptNamesTheDepartmentAndHowToReachIt() {
        assertThat(acknowledgment(aTicket()))
                .contains("Le service Voirie a été prévenu aussitôt.")
                .contains("Service chargé de votre message : Voirie, 1 place du Marché, 02 00 00 00 00.")
                .contains("- Reçue le : dimanche 22 novembre 2026 à 18 h 42");
    }

    @Test
    void theCategoryIsSaidInTheRecipientsLanguage() {
        Ticket ticket = aTicket().build();
        assertThat(compose(MailTemplate.RESOLVED, Locale.FRENCH, ticket, "Fait.")
                        .text())
                .contains("- Sujet : Lampadaire éteint");
        assertThat(compose(MailTemplate.RESOLVED, Locale.ENGLISH, ticket, "Done.")
                        .text())
                .contains("- Subject: Street lamp out");
    }

    @ParameterizedTest
    @CsvSource({"STATUS", "MESSAGE", "RESOLVED", "REJECTED", "REOPENED", "AUTHOR_MESSAGE", "CONTESTED"})
    void wordsAreReadLineByLine(MailTemplate template) {
        Mail mail = compose(template, Locale.FRENCH, aTicket().build(), "La lampe est changée.\n\nMerci !\nKarim");
        assertThat(mail.text()).contains("La lampe est changée.", "Merci !", "Karim");
        assertThat(mail.html()).contains("La lampe est changée.</p>", "Merci !</p>", "Karim</p>");
    }

    @Test
    void theEstimateIsSaid() {
        Mail mail = compose(
                MailTemplate.ESTIMATE,
                Locale.FRENCH,
                aTicket().estimated(ESTIMATE).build(),
                null);
        assertThat(mail.text()).contains("prévoit de terminer d’ici au samedi 28 novembre 2026.");
    }

    @Test
    void agentsReadWhatTheAuthorWrote() {
        Ticket ticket = aTicket().description("Il fait noir.\nVraiment.").build();
        Mail mail = compose(MailTemplate.TO_HANDLE, Locale.FRENCH, ticket, null);
        assertThat(mail.text()).contains("Il fait noir.", "Vraiment.");
        assertThat(mail.subject()).isEqualTo("[26-004217] Lampadaire éteint, 12 rue des Tilleuls");
    }

    @Test
    void ideasAndRequestsAreCalledByTheirNames() {
        assertThat(compose(
                                MailTemplate.RESOLVED,
                                Locale.FRENCH,
                                aTicketOf(TicketKind.IDEA).build(),
                                "Fait.")
                        .subject())
                .isEqualTo("[26-004217] Votre idée est réalisée");
        assertThat(compose(MailTemplate.RESOLVED, Locale.FRENCH, aTicket().build(), "Fait.")
                        .subject())
                .isEqualTo("[26-004217] Votre demande est résolue");
    }

    @Test
    void eachTryHasTheSameMessageIdAndMailsOfOneTicketAreOneThread() {
        Mail first =
                compose(MailTemplate.ACKNOWLEDGMENT, Locale.FRENCH, aTicket().build(), null);
        Mail again =
                compose(MailTemplate.ACKNOWLEDGMENT, Locale.FRENCH, aTicket().build(), null);
        assertThat(again.messageId()).isEqualTo(first.messageId()).isEqualTo("<delivery-800@rivebelle.example>");
        assertThat(again.threadId()).isEqualTo(first.threadId()).isEqualTo("<ticket-100@rivebelle.example>");
    }

    @Test
    void authorsAndAgentsGetLinksOfTheirOwn() {
        assertThat(compose(MailTemplate.ACKNOWLEDGMENT, Locale.FRENCH, aTicket().build(), null)
                        .text())
                .contains("https://rivebelle.example/page/author")
                .doesNotContain("/page/agent");
        assertThat(compose(MailTemplate.TO_HANDLE, Locale.FRENCH, aTicket().build(), null)
                        .text())
                .contains("https://rivebelle.example/page/agent")
                .doesNotContain("/page/author");
        assertThat(compose(
                                MailTemplate.ACKNOWLEDGMENT,
                                Locale.ENGLISH,
                                aTicket().build(),
                                null)
                        .text())
                .contains("https://rivebelle.example/page/author?lang=en");
    }

    private static String acknowledgment(TicketBuilder ticket) {
        return compose(MailTemplate.ACKNOWLEDGMENT, Locale.FRENCH, ticket.build(), null)
                .text();
    }

    @ParameterizedTest
    @MethodSource("everyChangeThatIsMailedAsAStatus")
    void aNewStatusIsSaidInWords(TicketKind kind, TicketStatus status, Locale locale) {
        Mail mail = compose(
                MailTemplate.STATUS, locale, aTicketOf(kind).that(status).build(), null);
        assertThat(mail.subject()).matches(".*: \\p{L}+.*");
        assertThat(mail.text()).matches("(?s).*(étape : |is now: )\\p{L}+.*");
    }

    static Stream<Arguments> everyChangeThatIsMailedAsAStatus() {
        return Arrays.stream(TicketKind.values()).flatMap(kind -> TicketBuilder.announcedAsStatus(kind)
                .flatMap(status ->
                        Stream.of(Locale.FRENCH, Locale.ENGLISH).map(locale -> Arguments.of(kind, status, locale))));
    }

    @ParameterizedTest
    @MethodSource("everyHeldRule")
    void whatWasMergedIsToldInTheSameMail(NewNotificationRule rule, Locale locale) {
        Ticket ticket =
                aTicket().that(TicketStatus.IN_PROGRESS).estimated(ESTIMATE).build();
        TicketEvent first = anEvent(901, ticket, rule.event(), null);
        Mail mail = compose(rule.recipient(), MailTemplate.RESOLVED, locale, ticket, "Fait.", first);
        assertThat(mail.text()).containsPattern("(Et aussi :|And also:)\\s+[-*] (?!R[eé]f)\\p{L}");
    }

    static Stream<Arguments> everyHeldRule() {
        return NotificationRule.defaults().stream()
                .filter(rule -> rule.moment() == Moment.HELD)
                .flatMap(rule -> Stream.of(Locale.FRENCH, Locale.ENGLISH).map(locale -> Arguments.of(rule, locale)));
    }

    @Test
    void whoSupportsATicketReadsWhatEverybodyMayAndNothingOfItsAuthor() {
        Ticket ticket =
                aTicket().that(TicketStatus.IN_PROGRESS).estimated(ESTIMATE).build();
        Mail mail = compose(Recipient.FOLLOWERS, MailTemplate.NEWS, Locale.FRENCH, ticket, "Nous venons lundi.");

        assertThat(mail.subject()).isEqualTo("[26-004217] Du nouveau : Lampadaire éteint, 12 rue des Tilleuls");
        assertThat(mail.text())
                .contains("Étape : en cours. Délai annoncé : samedi 28 novembre 2026.", "Nous venons lundi.")
                .contains(
                        "https://rivebelle.example/page/public", "https://rivebelle.example/page/support/secret-of-700")
                .doesNotContain("/page/author", "jeanne@");
        assertThat(mail.unsubscribe()).hasToString("https://rivebelle.example/one-click/secret-of-700");
    }

    @Test
    void whoSupportsATicketReadsNoDateOnceItIsDone() {
        Ticket ticket =
                aTicket().that(TicketStatus.RESOLVED).estimated(ESTIMATE).build();
        Mail mail = compose(Recipient.FOLLOWERS, MailTemplate.NEWS, Locale.FRENCH, ticket, "C’est fait.");

        assertThat(mail.text()).contains("Étape : résolue.", "C’est fait.").doesNotContain("28 novembre");
    }

    @Test
    void whatWasMergedIsToldWithItsWords() {
        Ticket ticket = aTicket().estimated(ESTIMATE).build();
        Mail mail = compose(
                Recipient.AUTHOR,
                MailTemplate.RESOLVED,
                Locale.FRENCH,
                ticket,
                "Fait.",
                anEvent(901, ticket, TicketEventType.ESTIMATE_SET, null),
                anEvent(902, ticket, TicketEventType.PUBLIC_MESSAGE, "Nous venons\nlundi."));
        assertThat(mail.text())
                .contains("délai annoncé : samedi 28 novembre 2026\n", "un message : « Nous venons lundi. »\n");
        assertThat(mail.html().split("<ul", -1))
                .as("a list of its own beside the facts")
                .hasSize(3);
    }

    @Test
    void aDateThatWasReplacedIsNotTold() {
        Ticket ticket = aTicket().estimated(ESTIMATE.plusDays(7)).build();
        TicketEvent replaced = anEvent(901, ticket, TicketEventType.ESTIMATE_SET, null);
        ticket = aTicket().estimated(ESTIMATE).build();
        Mail mail = compose(Recipient.AUTHOR, MailTemplate.ESTIMATE, Locale.FRENCH, ticket, null, replaced);
        assertThat(mail.text()).contains("samedi 28 novembre 2026").doesNotContain("Et aussi", "5 décembre");
    }

    @Test
    void wordsAreToldWhateverDateWasAnnouncedThen() {
        TicketEvent earlier = anEvent(
                901,
                aTicket().estimated(ESTIMATE.plusDays(7)).build(),
                TicketEventType.STATUS_CHANGED,
                "Une équipe est envoyée.");
        Ticket ticket = aTicket().estimated(ESTIMATE).build();
        Mail mail = compose(Recipient.AUTHOR, MailTemplate.MESSAGE, Locale.FRENCH, ticket, "Bonjour.", earlier);
        assertThat(mail.text()).contains("« Une équipe est envoyée. »");
    }

    @Test
    void noDateIsToldOnceItIsDone() {
        Ticket ticket =
                aTicket().that(TicketStatus.RESOLVED).estimated(ESTIMATE).build();
        TicketEvent earlier = anEvent(901, ticket, TicketEventType.ESTIMATE_CHANGED, null);
        Mail mail = compose(Recipient.AUTHOR, MailTemplate.RESOLVED, Locale.FRENCH, ticket, "Fait.", earlier);
        assertThat(mail.text()).contains("Fait.").doesNotContain("Et aussi", "délai");
    }

    @Test
    void theAuthorDoesNotReadWhatAgentsSayToEachOther() {
        Ticket ticket = aTicket().build();
        TicketEvent reassigned = anEvent(901, ticket, TicketEventType.REASSIGNED, "Claire est malade.");
        Mail toAuthor = compose(Recipient.AUTHOR, MailTemplate.RESOLVED, Locale.FRENCH, ticket, "Fait.", reassigned);
        assertThat(toAuthor.text()).contains("Fait.").doesNotContain("malade");
        assertThat(toAuthor.html()).doesNotContain("malade");
        Mail toAgent =
                compose(Recipient.ASSIGNED_AGENT, MailTemplate.TO_HANDLE, Locale.FRENCH, ticket, null, reassigned);
        assertThat(toAgent.text()).contains("Claire est malade.");
    }

    @Test
    void onlyTheAuthorCanWantNoMoreMails() {
        Mail toAuthor = compose(MailTemplate.RESOLVED, Locale.FRENCH, aTicket().build(), "Fait.");
        assertThat(toAuthor.text()).contains("https://rivebelle.example/page/unsubscribe");
        assertThat(toAuthor.unsubscribe()).isEqualTo(URI.create("https://rivebelle.example/one-click"));
        Mail toAgent = compose(MailTemplate.TO_HANDLE, Locale.FRENCH, aTicket().build(), null);
        assertThat(toAgent.text()).doesNotContain("unsubscribe");
        assertThat(toAgent.unsubscribe()).isNull();
    }

    private static Mail compose(MailTemplate template, Locale locale, Ticket ticket, String words) {
        return compose(recipientOf(template), template, locale, ticket, words);
    }

    private static Recipient recipientOf(MailTemplate template) {
        if (template == MailTemplate.SUPPORT || template == MailTemplate.NEWS) {
            return Recipient.FOLLOWERS;
        }
        return FOR_AGENTS.contains(template) ? Recipient.ASSIGNED_AGENT : Recipient.AUTHOR;
    }

    private static Mail compose(
            Recipient recipient,
            MailTemplate template,
            Locale locale,
            Ticket ticket,
            String words,
            TicketEvent... earlier) {
        TicketEvent last = anEvent(900, ticket, TicketEventType.STATUS_CHANGED, words);
        List<Identified> rows = new ArrayList<>(List.of(earlier));
        rows.add(last);
        rows.add(ticket);
        MailComposer composer = wire(
                new MailComposer(), Rows.of(rows.toArray(Identified[]::new)), new LinksOfRivebelle(), new Secrets());
        List<Delivery> merged = Arrays.stream(earlier)
                .map(event -> delivery(event.id() - 100, ticket, event, recipient, MailTemplate.STATUS, locale))
                .toList();
        return composer.compose(delivery(800, ticket, last, recipient, template, locale), merged);
    }

    private static Delivery delivery(
            long id, Ticket ticket, TicketEvent event, Recipient recipient, MailTemplate template, Locale locale) {
        Addressee addressee = new Addressee(
                recipient, "someone@courriel.example", locale, recipient == Recipient.FOLLOWERS ? 700L : null);
        return withId(id, new Delivery(1, ticket.id(), event.id(), addressee, template, RECEIVED_AT, Duration.ZERO));
    }

    private static final class LinksOfRivebelle extends TicketLinks {
        @Override
        public URI authorPage(Ticket ticket) {
            return URI.create("https://rivebelle.example/page/author");
        }

        @Override
        public URI agentPage(Ticket ticket) {
            return URI.create("https://rivebelle.example/page/agent");
        }

        @Override
        public URI unsubscribePage(Ticket ticket) {
            return URI.create("https://rivebelle.example/page/unsubscribe");
        }

        @Override
        public URI oneClickUnsubscribe(Ticket ticket) {
            return URI.create("https://rivebelle.example/one-click");
        }

        @Override
        public URI publicPage(Ticket ticket, Locale language) {
            return URI.create("https://rivebelle.example/page/public");
        }

        @Override
        public URI supportPage(Ticket ticket, String secret, Locale language) {
            return URI.create("https://rivebelle.example/page/support/" + secret);
        }

        @Override
        public URI oneClickUnsubscribe(Ticket ticket, String secret) {
            return URI.create("https://rivebelle.example/one-click/" + secret);
        }
    }

    private static final class Secrets extends SupportSecrets {
        @Override
        public String secretOf(long follower) {
            return "secret-of-" + follower;
        }
    }
}

package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.beecitiz.platform.ByHand.wire;

import java.util.Locale;
import java.util.Optional;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeRulesTest {
    private static final CollectivityId RIVEBELLE = Town.RIVEBELLE.collectivityId();

    private final IntakeRules rules = wire(new IntakeRules(), new OneTown(), new OneCategory());

    @Test
    void aTicketThatIsInOrderIsAccepted() {
        NewTicket wanted = new NewTicket(
                RIVEBELLE,
                TicketKind.IDEA,
                Town.STREET_LAMP.categoryId(),
                Town.SQUARE,
                "12 rue des Tilleuls",
                "Un banc ici",
                author("jeanne@courriel.example"),
                Source.COUNTER);
        NewTicket accepted = rules.accept(wanted);
        assertThat(accepted).usingRecursiveComparison().isEqualTo(wanted);
    }

    @Test
    void aTicketIsAcceptedWithItsTextsTrimmed() {
        NewTicket accepted = rules.accept(new NewTicket(
                RIVEBELLE,
                TicketKind.REQUEST,
                Town.STREET_LAMP.categoryId(),
                Town.SQUARE,
                " 12 rue des Tilleuls ",
                "\n Un trou \n",
                author(" Jeanne@Courriel.example "),
                Source.PORTAL));
        assertThat(accepted.address()).isEqualTo("12 rue des Tilleuls");
        assertThat(accepted.description()).isEqualTo("Un trou");
        assertThat(accepted.author().email()).isEqualTo("jeanne@courriel.example");
    }

    @Test
    void aTicketNeedsAPlace() {
        mustMend("point", "ticket.point.missing", () -> rules.requirePlace(RIVEBELLE, null));
    }

    @Test
    void aTicketOutsideTheTerritoryIsRefusedNamingTheCollectivity() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> rules.requirePlace(RIVEBELLE, new GeoPoint(48.85, 2.35)))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("point");
                    assertThat(refused.key()).isEqualTo("ticket.point.outside");
                    assertThat(refused.arguments()).containsExactly("Ville de Rivebelle");
                });
    }

    @Test
    void aTicketNeedsAKind() {
        mustMend("kind", "ticket.kind.missing", () -> rules.requireKind(null));
    }

    @Test
    void aTicketNeedsACategoryOfTheCollectivity() {
        mustMend("category", "ticket.category.missing", () -> rules.requireCategory(RIVEBELLE, null));
        mustMend("category", "ticket.category.missing", () -> rules.requireCategory(RIVEBELLE, new CategoryId(999)));
        mustMend(
                "category",
                "ticket.category.missing",
                () -> rules.requireCategory(new CollectivityId(2), Town.STREET_LAMP.categoryId()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n\t ", "\u0000\u0007"})
    void aTicketNeedsADescription(String nothing) {
        mustMend("description", "ticket.description.missing", () -> rules.description(nothing, Source.PORTAL));
    }

    @Test
    void aDescriptionHasALongestLength() {
        String longest = "d".repeat(NewTicket.DESCRIPTION_MAX);
        assertThat(rules.description(longest, Source.PORTAL)).isEqualTo(longest);
        mustMend("description", "ticket.description.tooLong", () -> rules.description(longest + "d", Source.PORTAL));
    }

    @Test
    void browsersLineBreaksCountOnce() {
        String fits = "\r\n".repeat(NewTicket.DESCRIPTION_MAX - 2);
        assertThat(rules.description("a" + fits + "b", Source.PORTAL)).hasSize(NewTicket.DESCRIPTION_MAX);
    }

    @Test
    void controlCharactersAreDroppedButLineBreaksAndTabs() {
        assertThat(rules.description("un\u0000\u001B\u007F trou\r\n\tprofond", Source.PORTAL))
                .isEqualTo("un trou\n\tprofond");
    }

    @Test
    void anAddressMayBeMissing() {
        assertThat(rules.address(null)).isEmpty();
    }

    @Test
    void anAddressHasALongestLength() {
        String longest = "a".repeat(NewTicket.ADDRESS_MAX);
        assertThat(rules.address(longest)).isEqualTo(longest);
        mustMend("address", "ticket.address.tooLong", () -> rules.address(longest + "a"));
    }

    @Test
    void anAuthorNeedsAnEmailAddress() {
        mustMend("email", "ticket.email.missing", () -> rules.author(author(null), Source.PORTAL));
        mustMend("email", "ticket.email.missing", () -> rules.author(author("  "), Source.PORTAL));
        mustMend("email", "ticket.email.malformed", () -> rules.author(author("jeanne"), Source.PORTAL));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PORTAL")
    void whoAsksThroughSomebodyElseMayHaveNoEmailAddress(Source source) {
        assertThat(rules.author(author(null), source).email()).isNull();
        assertThat(rules.author(author("  "), source).email()).isNull();
        mustMend("email", "ticket.email.malformed", () -> rules.author(author("jeanne"), source));
    }

    @Test
    void aDescriptionOfAnotherSystemMayBeAsLongAsItsStandardSays() {
        String longest = "d".repeat(4000);
        assertThat(rules.description(longest, Source.OPEN311)).isEqualTo(longest);
        mustMend("description", "ticket.description.tooLong", () -> rules.description(longest + "d", Source.OPEN311));
        mustMend("description", "ticket.description.tooLong", () -> rules.description(longest, Source.COUNTER));
    }

    @Test
    void anAuthorsNameAndPhoneMayBeMissing() {
        Author accepted = rules.author(new Author("jeanne@courriel.example", " ", "", Locale.ENGLISH), Source.PORTAL);
        assertThat(accepted.name()).isNull();
        assertThat(accepted.phone()).isNull();
        assertThat(accepted.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void anAuthorsNameHasALongestLength() {
        assertThat(rules.author(named("n".repeat(100)), Source.PORTAL).name()).hasSize(100);
        mustMend("name", "ticket.name.tooLong", () -> rules.author(named("n".repeat(101)), Source.PORTAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02 47 00 00 00", "+33 (0)2.47.00.00.00", "02-47/00"})
    void aPhoneNumberIsTakenAsPeopleWriteIt(String phone) {
        assertThat(rules.author(reachedAt(phone), Source.PORTAL).phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chez ma sœur", "0247000000<script>", "0000000000000000000000000000000"})
    void whatIsNoPhoneNumberIsRefused(String text) {
        mustMend("phone", "ticket.phone.malformed", () -> rules.author(reachedAt(text), Source.PORTAL));
    }

    private static void mustMend(String field, String key, Runnable intake) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(intake::run)
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.key()).isEqualTo(key);
                });
    }

    private static Author author(String email) {
        return new Author(email, null, null, Locale.FRENCH);
    }

    private static Author named(String name) {
        return new Author("jeanne@courriel.example", name, null, Locale.FRENCH);
    }

    private static Author reachedAt(String phone) {
        return new Author("jeanne@courriel.example", null, phone, Locale.FRENCH);
    }

    /** Knows Rivebelle, whose territory is its square. */
    private static final class OneTown extends Territory {
        @Override
        public CollectivityView get(CollectivityId id) {
            return Town.RIVEBELLE.view();
        }

        @Override
        public Place locate(CollectivityId id, GeoPoint point) {
            return new Place(point.equals(Town.SQUARE), Optional.empty());
        }
    }

    /** Has one category, of Rivebelle. */
    private static final class OneCategory extends Catalogue {
        @Override
        public Optional<CategoryLabel> find(CollectivityId collectivity, CategoryId id) {
            return Optional.of(Town.STREET_LAMP.label())
                    .filter(label ->
                            collectivity.equals(RIVEBELLE) && label.id().equals(id));
        }
    }
}

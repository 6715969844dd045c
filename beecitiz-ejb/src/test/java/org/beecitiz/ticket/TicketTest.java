package org.beecitiz.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.beecitiz.platform.ByHand.withId;
import static org.beecitiz.ticket.TicketBuilder.RECEIVED_AT;
import static org.beecitiz.ticket.TicketBuilder.aTicket;
import static org.beecitiz.ticket.TicketBuilder.aTicketOf;
import static org.beecitiz.ticket.TicketBuilder.anEvent;
import static org.beecitiz.ticket.TicketBuilder.anIdea;
import static org.beecitiz.ticket.TicketStatus.ASSIGNED;
import static org.beecitiz.ticket.TicketStatus.IN_PROGRESS;
import static org.beecitiz.ticket.TicketStatus.REALISED;
import static org.beecitiz.ticket.TicketStatus.RECEIVED;
import static org.beecitiz.ticket.TicketStatus.REJECTED;
import static org.beecitiz.ticket.TicketStatus.RESOLVED;
import static org.beecitiz.ticket.Town.CLAIRE;
import static org.beecitiz.ticket.Town.KARIM;
import static org.beecitiz.ticket.Town.PARKS;
import static org.beecitiz.ticket.Town.PAUL;
import static org.beecitiz.ticket.Town.ROADS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.routing.RoutingDecision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketTest {
    private static final Instant LATER = RECEIVED_AT.plus(Duration.ofHours(2));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Nested
    class Routed {

        @Test
        void aTicketNobodyIsNamedForIsReceivedByTheDepartment() {
            Ticket ticket = aTicket().of(ROADS).build();
            assertThat(ticket.status()).isEqualTo(RECEIVED);
            assertThat(ticket.department()).isSameAs(ROADS);
            assertThat(ticket.agent()).isEmpty();
        }

        @Test
        void aRequestThatIsRoutedToAnAgentStartsAssigned() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            assertThat(ticket.status()).isEqualTo(ASSIGNED);
            assertThat(ticket.agent()).contains(CLAIRE);
        }

        @Test
        void anIdeaThatIsRoutedToAnAgentStartsReceived() {
            Ticket idea = anIdea().of(CLAIRE).build();
            assertThat(idea.status()).isEqualTo(RECEIVED);
            assertThat(idea.agent()).contains(CLAIRE);
        }

        @Test
        void theDecisionIsKept() {
            Ticket ticket = aTicket().build();
            RoutingDecision decision = new RoutingDecision(3, 30L, 40L, PARKS.id(), PAUL.id());
            ticket.route(decision, PARKS, PAUL);
            assertThat(ticket.routing()).isEqualTo(decision);
        }

        @Test
        void whomTheRuleNamesIsKeptWhereTheyWereAway() {
            RoutingDecision namesPaul = new RoutingDecision(3, 30L, 40L, PARKS.id(), PAUL.id());
            Ticket ticket = aTicket().build();
            ticket.route(namesPaul, PARKS, PAUL);
            assertThat(ticket.absentAgentId()).isEmpty();
            ticket.route(namesPaul, PARKS, KARIM);
            assertThat(ticket.absentAgentId()).contains(PAUL.id());
            ticket.route(namesPaul, PARKS, null);
            assertThat(ticket.absentAgentId()).contains(PAUL.id());
        }

        @Test
        void theFirstEventTellsWhoReceivedItAndThatNobodyActed() {
            Ticket ticket = aTicket().build();
            HistoryEntry told = told(ticket.route(new RoutingDecision(1, null, null, ROADS.id(), null), ROADS, null));
            assertThat(told.type()).isEqualTo(TicketEventType.RECEIVED);
            assertThat(told.at()).isEqualTo(RECEIVED_AT);
            assertThat(told.actor()).isNull();
            assertThat(told.fromStatus()).isNull();
            assertThat(told.toStatus()).isEqualTo(RECEIVED);
            assertThat(told.department()).isEqualTo("Voirie");
        }
    }

    @Nested
    class Assigned {

        @Test
        void theAgentWhoTakesARequestIsInChargeFromThenOn() {
            Ticket ticket = aTicket().of(ROADS).build();
            HistoryEntry told = told(ticket.take(CLAIRE, LATER));
            assertThat(ticket.agent()).contains(CLAIRE);
            assertThat(ticket.status()).isEqualTo(ASSIGNED);
            assertThat(told.type()).isEqualTo(TicketEventType.ASSIGNED);
            assertThat(told.at()).isEqualTo(LATER);
            assertThat(told.actor()).isEqualTo("Claire Martin");
            assertThat(told.agent()).isEqualTo("Claire Martin");
            assertThat(told.fromStatus()).isEqualTo(RECEIVED);
            assertThat(told.toStatus()).isEqualTo(ASSIGNED);
        }

        @Test
        void theAgentWhoTakesATicketBringsItToTheirDepartment() {
            Ticket ticket = aTicket().of(ROADS).build();
            ticket.take(PAUL, LATER);
            assertThat(ticket.department()).isSameAs(PARKS);
        }

        @Test
        void takingAColleaguesTicketReassignsIt() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            HistoryEntry told = told(ticket.take(KARIM, LATER));
            assertThat(ticket.agent()).contains(KARIM);
            assertThat(told.type()).isEqualTo(TicketEventType.REASSIGNED);
            assertThat(told.fromStatus()).as("the status did not change").isNull();
        }

        @Test
        void takingWorkThatHasBegunLeavesItsStatus() {
            Ticket ticket = aTicket().that(IN_PROGRESS).build();
            ticket.take(CLAIRE, LATER);
            assertThat(ticket.status()).isEqualTo(IN_PROGRESS);
        }

        @Test
        void takingAnIdeaLeavesItReceived() {
            Ticket idea = anIdea().build();
            assertThat(told(idea.take(CLAIRE, LATER)).fromStatus()).isNull();
            assertThat(idea.status()).isEqualTo(RECEIVED);
        }

        @Test
        void reassigningGivesItToAnAgentOfAnotherDepartmentForAReason() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            HistoryEntry told = told(ticket.reassign(PARKS, PAUL, "C’est un arbre.", CLAIRE, LATER));
            assertThat(ticket.department()).isSameAs(PARKS);
            assertThat(ticket.agent()).contains(PAUL);
            assertThat(told.type()).isEqualTo(TicketEventType.REASSIGNED);
            assertThat(told.text()).isEqualTo("C’est un arbre.");
            assertThat(told.actor()).isEqualTo("Claire Martin");
            assertThat(told.department()).isEqualTo("Espaces verts");
            assertThat(told.agent()).isEqualTo("Paul Girard");
        }

        @Test
        void reassigningToADepartmentLeavesItToNobodyYet() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            HistoryEntry told = told(ticket.reassign(PARKS, null, "C’est un arbre.", CLAIRE, LATER));
            assertThat(ticket.department()).isSameAs(PARKS);
            assertThat(ticket.agent()).isEmpty();
            assertThat(told.type()).isEqualTo(TicketEventType.REASSIGNED);
            assertThat(told.agent()).isNull();
        }

        @Test
        void reassigningOwesAReason() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            assertThatNullPointerException().isThrownBy(() -> ticket.reassign(PARKS, PAUL, null, CLAIRE, LATER));
            assertThat(ticket.agent()).contains(CLAIRE);
        }

        @Test
        void theRoutingDecisionIsNotRewritten() {
            Ticket ticket = aTicket().of(ROADS).build();
            ticket.take(CLAIRE, LATER);
            assertThat(ticket.routing().ruleNumber()).isEqualTo(1);
        }
    }

    @Nested
    class Estimated {

        @Test
        void theFirstEstimateIsSetAndTheNextOneChanged() {
            Ticket ticket = aTicket().build();
            HistoryEntry first = told(ticket.estimate(TODAY.plusDays(7), TODAY, CLAIRE, LATER));
            HistoryEntry second = told(ticket.estimate(TODAY.plusDays(9), TODAY, CLAIRE, LATER));
            assertThat(first.type()).isEqualTo(TicketEventType.ESTIMATE_SET);
            assertThat(first.estimate()).isEqualTo(TODAY.plusDays(7));
            assertThat(second.type()).isEqualTo(TicketEventType.ESTIMATE_CHANGED);
            assertThat(second.estimate()).isEqualTo(TODAY.plusDays(9));
            assertThat(ticket.estimate()).contains(TODAY.plusDays(9));
        }

        @Test
        void anEstimateDoesNotChangeTheStatus() {
            Ticket ticket = aTicket().build();
            assertThat(told(ticket.estimate(TODAY, TODAY, CLAIRE, LATER)).fromStatus())
                    .isNull();
            assertThat(ticket.status()).isEqualTo(RECEIVED);
        }

        @ParameterizedTest
        @CsvSource({"2026-11-22", "2031-11-22"})
        void anEstimateIsFromTodayToFiveYearsAhead(LocalDate allowed) {
            Ticket ticket = aTicket().build();
            ticket.estimate(allowed, TODAY, CLAIRE, LATER);
            assertThat(ticket.estimate()).contains(allowed);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-21, ticket.estimate.past",
            "2031-11-23, ticket.estimate.far",
            "9999-12-31, ticket.estimate.far"
        })
        void anEstimateInThePastOrFarAwayIsRefused(LocalDate refused, String key) {
            Ticket ticket = aTicket().build();
            mustMend("estimate", key, () -> ticket.estimate(refused, TODAY, CLAIRE, LATER));
            assertThat(ticket.estimate()).isEmpty();
        }
    }

    @Nested
    class Closed {

        @ParameterizedTest
        @CsvSource({"REQUEST, RESOLVED", "IDEA, REALISED"})
        void resolvingClosesATicketWithItsExplanation(TicketKind kind, TicketStatus done) {
            Ticket ticket = aTicketOf(kind).build();
            HistoryEntry told = told(ticket.resolve("La lampe est changée.", CLAIRE, LATER));
            assertThat(ticket.status()).isEqualTo(done);
            assertThat(ticket.closedAt()).contains(LATER);
            assertThat(told.type()).isEqualTo(TicketEventType.RESOLVED);
            assertThat(told.fromStatus()).isEqualTo(RECEIVED);
            assertThat(told.toStatus()).isEqualTo(done);
            assertThat(told.text()).isEqualTo("La lampe est changée.");
        }

        @ParameterizedTest
        @CsvSource({
            "REQUEST, RESOLVED, RESOLVED",
            "IDEA, REALISED, RESOLVED",
            "REQUEST, REJECTED, REJECTED",
            "IDEA, DECLINED, REJECTED",
            "REQUEST, DUPLICATE, STATUS_CHANGED",
            "REQUEST, WAITING, STATUS_CHANGED",
            "IDEA, ACCEPTED, STATUS_CHANGED"
        })
        void theEventSaysWhatTheChangeMeans(TicketKind kind, TicketStatus next, TicketEventType type) {
            Ticket ticket = aTicketOf(kind).build();
            assertThat(told(ticket.changeTo(next, "Voici pourquoi.", CLAIRE, LATER))
                            .type())
                    .isEqualTo(type);
        }

        @ParameterizedTest
        @CsvSource({
            "REQUEST, RESOLVED",
            "REQUEST, REJECTED",
            "REQUEST, DUPLICATE",
            "IDEA, REALISED",
            "IDEA, DECLINED",
            "IDEA, DUPLICATE"
        })
        void closingOwesAnExplanation(TicketKind kind, TicketStatus closed) {
            Ticket ticket = aTicketOf(kind).build();
            mustMend("explanation", "ticket.explanation.missing", () -> ticket.changeTo(closed, null, CLAIRE, LATER));
            assertThat(ticket.status()).isEqualTo(RECEIVED);
            assertThat(ticket.closedAt()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "REQUEST, ASSIGNED",
            "REQUEST, IN_PROGRESS",
            "REQUEST, WAITING",
            "IDEA, UNDER_STUDY",
            "IDEA, ACCEPTED"
        })
        void goingOnOwesNoExplanation(TicketKind kind, TicketStatus open) {
            Ticket ticket = aTicketOf(kind).build();
            ticket.changeTo(open, null, CLAIRE, LATER);
            assertThat(ticket.status()).isEqualTo(open);
        }

        @ParameterizedTest
        @MethodSource("org.beecitiz.ticket.TicketTest#everyChange")
        void changesAlongTheTransitionsAllowedAndNoOther(TicketKind kind, TicketStatus from, TicketStatus next) {
            Ticket ticket = aTicketOf(kind).that(from).build();
            if (from.mayBecome(next, kind)) {
                HistoryEntry told = told(ticket.changeTo(next, "Voici pourquoi.", CLAIRE, LATER));
                assertThat(ticket.status()).isEqualTo(next);
                assertThat(ticket.closedAt().isPresent()).isEqualTo(next.isClosed());
                assertThat(told.fromStatus()).isEqualTo(from);
                assertThat(told.toStatus()).isEqualTo(next);
            } else {
                assertThatExceptionOfType(BusinessException.class)
                        .isThrownBy(() -> ticket.changeTo(next, "Voici pourquoi.", CLAIRE, LATER))
                        .satisfies(refused -> {
                            assertThat(refused.key()).isEqualTo("ticket.status.notAllowed");
                            assertThat(refused.arguments()).containsExactly(from, next);
                        });
                assertThat(ticket.status()).isEqualTo(from);
            }
        }

        @ParameterizedTest
        @MethodSource("org.beecitiz.ticket.TicketTest#verbsOfOpenTickets")
        void aClosedTicketIsNeitherGivenNorEstimated(String name, Consumer<Ticket> verb) {
            Ticket ticket = aTicket().of(CLAIRE).that(REJECTED).build();
            mustMend("status", "ticket.closed", () -> verb.accept(ticket));
            assertThat(ticket.agent()).contains(CLAIRE);
            assertThat(ticket.estimate()).isEmpty();
        }
    }

    @Nested
    class Reopened {

        @ParameterizedTest
        @CsvSource({"REQUEST, RESOLVED, RECEIVED", "REQUEST, REJECTED, ASSIGNED", "IDEA, DECLINED, UNDER_STUDY"})
        void aClosedTicketIsOpenAgain(TicketKind kind, TicketStatus closed, TicketStatus reopened) {
            Ticket ticket = aTicketOf(kind).that(closed).build();
            HistoryEntry told = told(ticket.changeTo(reopened, "Elle clignote encore.", CLAIRE, LATER));
            assertThat(ticket.status()).isEqualTo(reopened);
            assertThat(ticket.closedAt()).isEmpty();
            assertThat(told.type()).isEqualTo(TicketEventType.REOPENED);
            assertThat(told.text()).isEqualTo("Elle clignote encore.");
        }

        @Test
        void reopeningOwesAnExplanation() {
            Ticket ticket = aTicket().resolved().build();
            mustMend("explanation", "ticket.explanation.missing", () -> ticket.changeTo(RECEIVED, null, CLAIRE, LATER));
            assertThat(ticket.status()).isEqualTo(RESOLVED);
        }

        @Test
        void aReopenedTicketCanBeGivenAgain() {
            Ticket ticket = aTicket().resolved().build();
            ticket.changeTo(RECEIVED, "Elle clignote encore.", CLAIRE, LATER);
            ticket.take(CLAIRE, LATER);
            assertThat(ticket.status()).isEqualTo(ASSIGNED);
        }
    }

    @Nested
    class Waiting {

        @ParameterizedTest
        @EnumSource(WaitingFor.class)
        void aRequestWaitsForSomebody(WaitingFor whom) {
            Ticket ticket = aTicket().build();
            HistoryEntry told = told(ticket.waitFor(whom, null, CLAIRE, LATER));
            assertThat(ticket.status()).isEqualTo(TicketStatus.WAITING);
            assertThat(ticket.waitingFor()).contains(whom);
            assertThat(told.type()).isEqualTo(TicketEventType.STATUS_CHANGED);
        }

        @Test
        void anIdeaDoesNotWait() {
            Ticket idea = anIdea().build();
            mustMend(
                    "status",
                    "ticket.status.notAllowed",
                    () -> idea.waitFor(WaitingFor.CONTRACTOR, null, CLAIRE, LATER));
            assertThat(idea.waitingFor()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = TicketStatus.class,
                names = {"IN_PROGRESS", "RESOLVED", "REJECTED", "DUPLICATE"})
        void nobodyIsWaitedForAnyMoreOnceItGoesOn(TicketStatus next) {
            Ticket ticket = aTicket().build();
            ticket.waitFor(WaitingFor.CONTRACTOR, null, CLAIRE, LATER);
            ticket.changeTo(next, "Voici pourquoi.", CLAIRE, LATER);
            assertThat(ticket.waitingFor()).isEmpty();
        }

        @Test
        void theAuthorsAnswerEndsTheWaitForIt() {
            Ticket ticket = aTicket().build();
            ticket.waitFor(WaitingFor.AUTHOR, "Quel numéro ?", CLAIRE, LATER);
            HistoryEntry told = told(ticket.hearAuthor("Le 12.", TicketStatus.ASSIGNED, LATER));
            assertThat(ticket.status()).isEqualTo(TicketStatus.ASSIGNED);
            assertThat(ticket.waitingFor()).isEmpty();
            assertThat(told.type()).isEqualTo(TicketEventType.AUTHOR_MESSAGE);
            assertThat(told.fromStatus()).isEqualTo(TicketStatus.WAITING);
            assertThat(told.text()).isEqualTo("Le 12.");
        }

        @ParameterizedTest
        @EnumSource(
                value = WaitingFor.class,
                names = {"CONTRACTOR", "OTHER_BODY"})
        void theAuthorsWordEndsNoOtherWait(WaitingFor whom) {
            Ticket ticket = aTicket().build();
            ticket.waitFor(whom, null, CLAIRE, LATER);
            HistoryEntry told = told(ticket.hearAuthor("Toujours éteint.", IN_PROGRESS, LATER));
            assertThat(ticket.status()).isEqualTo(TicketStatus.WAITING);
            assertThat(ticket.waitingFor()).contains(whom);
            assertThat(told.fromStatus()).isNull();
        }
    }

    @Nested
    class Contested {

        @ParameterizedTest
        @CsvSource({"REQUEST, RESOLVED, RECEIVED", "REQUEST, REJECTED, RECEIVED", "IDEA, DECLINED, UNDER_STUDY"})
        void itsAuthorContestsItsClosingAndItIsOpenAgain(TicketKind kind, TicketStatus closed, TicketStatus open) {
            Ticket ticket = aTicketOf(kind).that(closed).build();
            HistoryEntry told = told(ticket.contest("Rien n’a changé.", LATER));
            assertThat(ticket.status()).isEqualTo(open);
            assertThat(ticket.closedAt()).isEmpty();
            assertThat(ticket.contestedAt()).contains(LATER);
            assertThat(told.type()).isEqualTo(TicketEventType.CONTESTED);
            assertThat(told.actor()).isNull();
            assertThat(told.fromStatus()).isEqualTo(closed);
            assertThat(told.text()).isEqualTo("Rien n’a changé.");
        }

        @Test
        void itComesBackToTheAgentWhoHadIt() {
            Ticket ticket = aTicket().of(CLAIRE).resolved().build();
            ticket.contest("Rien n’a changé.", LATER);
            assertThat(ticket.status()).isEqualTo(ASSIGNED);
            assertThat(ticket.agent()).contains(CLAIRE);
        }

        @Test
        void itIsContestedUntilItIsClosedAgain() {
            Ticket ticket = aTicket().resolved().build();
            ticket.contest("Rien n’a changé.", LATER);
            ticket.changeTo(IN_PROGRESS, null, CLAIRE, LATER);
            assertThat(ticket.contestedAt()).contains(LATER);
            ticket.resolve("Cette fois, c’est fait.", CLAIRE, LATER);
            assertThat(ticket.contestedAt()).isEmpty();
        }

        @Test
        void anOpenTicketHasNothingToContest() {
            Ticket ticket = aTicket().build();
            mustMend("reason", "ticket.stillOpen", () -> ticket.contest("Rien n’a changé.", LATER));
            assertThat(ticket.contestedAt()).isEmpty();
        }
    }

    @Nested
    class Withdrawn {

        @ParameterizedTest
        @CsvSource({"REQUEST, REJECTED", "IDEA, DECLINED"})
        void itsAuthorTakesItBack(TicketKind kind, TicketStatus left) {
            Ticket ticket = aTicketOf(kind).build();
            HistoryEntry told = told(ticket.withdraw(LATER));
            assertThat(ticket.status()).isEqualTo(left);
            assertThat(ticket.status().staysOnMap()).isFalse();
            assertThat(ticket.closedAt()).contains(LATER);
            assertThat(told.type()).isEqualTo(TicketEventType.WITHDRAWN);
            assertThat(told.actor()).isNull();
        }
    }

    @Nested
    class Corrected {
        private static final GeoPoint ELSEWHERE = new GeoPoint(47.6, 0.6);

        @Test
        void movingCorrectsItsPlaceItsAddressAndItsZone() {
            Ticket ticket = aTicket().build();
            HistoryEntry told = told(ticket.move(ELSEWHERE, "3 quai des Bateliers", null, CLAIRE, LATER));
            assertThat(ticket.point()).isEqualTo(ELSEWHERE);
            assertThat(ticket.address()).isEqualTo("3 quai des Bateliers");
            assertThat(ticket.zone()).isEmpty();
            assertThat(told.type()).isEqualTo(TicketEventType.MOVED);
            assertThat(told.actor()).isEqualTo("Claire Martin");
        }

        @Test
        void recategorisingFilesItElsewhereAndLeavesItWithWhoHasIt() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            HistoryEntry told = told(ticket.recategorise(Town.LIGHTING, CLAIRE, LATER));
            assertThat(ticket.category()).isSameAs(Town.LIGHTING);
            assertThat(ticket.agent()).contains(CLAIRE);
            assertThat(told.type()).isEqualTo(TicketEventType.RECATEGORISED);
        }

        @Test
        void routingAgainKeepsTheNewDecision() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            RoutingDecision decision = new RoutingDecision(7, 30L, null, PARKS.id(), PAUL.id());
            HistoryEntry told = told(ticket.routeAgain(decision, PARKS, PAUL, CLAIRE, LATER));
            assertThat(ticket.routing()).isEqualTo(decision);
            assertThat(ticket.agent()).contains(PAUL);
            assertThat(told.type()).isEqualTo(TicketEventType.REASSIGNED);
        }
    }

    @Nested
    class Archived {

        @ParameterizedTest
        @CsvSource({"REQUEST, RESOLVED", "REQUEST, REJECTED", "REQUEST, DUPLICATE", "IDEA, REALISED", "IDEA, DECLINED"})
        void aClosedTicketIsArchivedAndKeepsItsStatus(TicketKind kind, TicketStatus closed) {
            Ticket ticket = aTicketOf(kind).that(closed).build();
            HistoryEntry told = told(ticket.archive(LATER));
            assertThat(ticket.archivedAt()).contains(LATER);
            assertThat(ticket.status()).isEqualTo(closed);
            assertThat(told.type()).isEqualTo(TicketEventType.ARCHIVED);
            assertThat(told.actor()).isNull();
        }

        @Test
        void anOpenTicketIsNotArchived() {
            Ticket ticket = aTicket().that(IN_PROGRESS).build();
            assertThatIllegalStateException()
                    .isThrownBy(() -> ticket.archive(LATER))
                    .withMessageContaining("26-004217");
            assertThat(ticket.archivedAt()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("org.beecitiz.ticket.TicketTest#everyVerb")
        void anArchivedTicketChangesNoMore(String name, Consumer<Ticket> verb) {
            Ticket ticket = aTicket().archived().build();
            mustMend("status", "ticket.archived", () -> verb.accept(ticket));
            assertThat(ticket.status()).isEqualTo(RESOLVED);
        }
    }

    @Nested
    class Shown {

        @Test
        void aTicketIsPublicUntilItIsArchived() {
            assertThat(aTicket().build().isPublic()).isTrue();
            assertThat(aTicket().that(REJECTED).build().isPublic()).isTrue();
            assertThat(aTicket().archived().build().isPublic()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "RECEIVED, false, false",
            "ASSIGNED, false, false",
            "REASSIGNED, false, false",
            "ESTIMATE_SET, false, false",
            "ESTIMATE_CHANGED, false, false",
            "STATUS_CHANGED, true, true",
            "RESOLVED, true, true",
            "REJECTED, true, true",
            "REOPENED, true, true",
            "PUBLIC_MESSAGE, true, true",
            "INTERNAL_NOTE, false, false",
            "AUTHOR_MESSAGE, true, false",
            "PHOTO_ADDED, false, false",
            "CONTESTED, true, false",
            "WITHDRAWN, true, false",
            "MOVED, false, false",
            "RECATEGORISED, false, false",
            "ARCHIVED, false, false"
        })
        void wordsAreReadByThoseTheyAreFor(TicketEventType type, boolean byAuthor, boolean byEveryone) {
            HistoryEntry said = told(anEvent(900, aTicket().of(CLAIRE).build(), type, "Des mots."));
            for (HistoryEntry shown : List.of(said.forTheAuthor(), said.forThePublic())) {
                assertThat(shown.actor()).isNull();
                assertThat(shown.agent()).isNull();
            }
            assertThat(said.forTheAuthor().text()).isEqualTo(byAuthor ? "Des mots." : null);
            assertThat(said.forThePublic().text()).isEqualTo(byEveryone ? "Des mots." : null);
        }

        @Test
        void aNoteIsForAgentsAloneAndTheAuthorsWordsAreForAgentsAndThemselves() {
            for (TicketEventType type : TicketEventType.values()) {
                assertThat(type.isForTheAuthor()).as("%s", type).isEqualTo(type != TicketEventType.INTERNAL_NOTE);
                assertThat(type.isForThePublic())
                        .as("%s", type)
                        .isEqualTo(type != TicketEventType.INTERNAL_NOTE && type != TicketEventType.AUTHOR_MESSAGE);
            }
        }

        @Test
        void anAuthorCanWantNoMoreMailsAndWantThemAgain() {
            Ticket ticket = aTicket().build();
            assertThat(ticket.isAuthorMuted()).isFalse();
            ticket.muteAuthor(true);
            assertThat(ticket.isAuthorMuted()).isTrue();
            ticket.muteAuthor(false);
            assertThat(ticket.isAuthorMuted()).isFalse();
        }

        @Test
        void thePublicReadsNoAgentsNameAndNoInternalReason() {
            Ticket ticket = aTicket().of(CLAIRE).build();
            HistoryEntry shown = told(ticket.reassign(PARKS, PAUL, "Claire est absente.", CLAIRE, LATER))
                    .forThePublic();
            assertThat(shown.actor()).isNull();
            assertThat(shown.agent()).isNull();
            assertThat(shown.text()).isNull();
            assertThat(shown.department()).isEqualTo("Espaces verts");
        }

        @Test
        void thePublicReadsTheExplanationOwedToTheAuthor() {
            HistoryEntry shown = told(anIdea().build().resolve("Le banc est posé.", CLAIRE, LATER))
                    .forThePublic();
            assertThat(shown.text()).isEqualTo("Le banc est posé.");
            assertThat(shown.toStatus()).isEqualTo(REALISED);
        }

        @Test
        void aChangeIsAnnouncedWithWhoActed() {
            TicketChanged change =
                    withId(900, aTicket().build().take(CLAIRE, LATER)).announcement();
            assertThat(change)
                    .isEqualTo(new TicketChanged(
                            Town.RIVEBELLE.collectivityId(),
                            new TicketId(100),
                            new TicketReference(26, 4217),
                            TicketEventType.ASSIGNED,
                            900,
                            new AgentId(CLAIRE.id())));
        }

        @Test
        void theAuthorsDataIsNotInLogs() {
            assertThat(aTicket().build().author().toString()).doesNotContainIgnoringCase("jeanne");
        }
    }

    static Stream<Arguments> verbsOfOpenTickets() {
        return Stream.of(
                verb("take", ticket -> ticket.take(KARIM, LATER)),
                verb("reassign", ticket -> ticket.reassign(PARKS, PAUL, "C’est un arbre.", KARIM, LATER)),
                verb("estimate", ticket -> ticket.estimate(TODAY, TODAY, KARIM, LATER)),
                verb("route again", ticket -> ticket.routeAgain(ticket.routing(), PARKS, PAUL, KARIM, LATER)),
                verb("hear the author", ticket -> ticket.hearAuthor("Merci.", IN_PROGRESS, LATER)),
                verb("withdraw", ticket -> ticket.withdraw(LATER)));
    }

    static Stream<Arguments> everyVerb() {
        return Stream.concat(
                verbsOfOpenTickets(),
                Stream.of(
                        verb("resolve", ticket -> ticket.resolve("C’est fait.", KARIM, LATER)),
                        verb("reopen", ticket -> ticket.changeTo(RECEIVED, "Encore.", KARIM, LATER)),
                        verb("tell the author", ticket -> ticket.tellAuthor("Bonjour.", KARIM, LATER)),
                        verb("note", ticket -> ticket.note("À voir.", KARIM, LATER)),
                        verb("show a photo", ticket -> ticket.showPhoto(null, LATER)),
                        verb("contest", ticket -> ticket.contest("Rien n’a changé.", LATER)),
                        verb("move", ticket -> ticket.move(Town.SQUARE, "", null, KARIM, LATER)),
                        verb("recategorise", ticket -> ticket.recategorise(Town.LIGHTING, KARIM, LATER)),
                        verb("archive", ticket -> ticket.archive(LATER))));
    }

    private static Arguments verb(String name, Consumer<Ticket> verb) {
        return Arguments.of(name, verb);
    }

    static Stream<Arguments> everyChange() {
        return Arrays.stream(TicketKind.values()).flatMap(kind -> Arrays.stream(TicketStatus.values())
                .filter(from -> from.isFor(kind))
                .flatMap(from -> Arrays.stream(TicketStatus.values()).map(next -> Arguments.of(kind, from, next))));
    }

    private static HistoryEntry told(TicketEvent event) {
        return withId(900, event).entry();
    }

    private static void mustMend(String field, String key, Runnable verb) {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(verb::run).satisfies(refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.key()).isEqualTo(key);
        });
    }
}

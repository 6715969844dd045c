package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beecitiz.incontainer.TicketBuilder.aTicket;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.beecitiz.notification.DeliveryFilter;
import org.beecitiz.notification.DeliveryStatus;
import org.beecitiz.notification.MailRun;
import org.beecitiz.notification.OutboxDesk;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.testing.Await;
import org.beecitiz.testing.Mailbox;
import org.beecitiz.testing.ReceivedMail;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timers drain the outbox while these tests run, as another instance would: what they assert holds whoever sends. */
@InContainer
class OutboxIT {
    @Inject
    private Towns towns;

    @Inject
    private TicketIntake intake;

    @Inject
    private Work work;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private MailRun mailRun;

    @Inject
    private OutboxDesk desk;

    @Inject
    private Mails mails;

    @Inject
    private Rows rows;

    @Inject
    private Threads threads;

    @Inject
    private Time time;

    private Town town;
    private Mailbox author;

    @BeforeEach
    void open() {
        town = towns.open();
        author = mails.to("resident@" + town.slug() + ".example");
        // What earlier tests left to be mailed would be tried in place of what these write.
        Await.until(
                "all that is due to be mailed",
                () -> rows.count("delivery WHERE status = 'WAITING' AND due_at <= ?", time.column(time.now())) == 0);
    }

    @Test
    void the_author_and_the_agent_in_charge_are_told_at_once() {
        Receipt receipt = intake.receive(aTicket(town).build());

        ReceivedMail told = author.await("[" + receipt.reference() + "] Nous avons reçu votre demande");
        assertThat(told.from()).contains("demandes@" + town.slug() + ".example");
        assertThat(told.to()).isEqualTo(author.address());
        assertThat(told.language()).isEqualTo("fr");
        assertThat(told.messageId()).matches("<delivery-\\d+@" + town.slug() + "\\.example>");
        assertThat(told.references()).matches("<ticket-\\d+@" + town.slug() + "\\.example>");
        assertThat(told.contentType()).startsWith("multipart/alternative");
        assertThat(told.text()).contains("Éclairage public", receipt.reference().toString());
        assertThat(told.html()).contains("<html lang=\"fr\"", "Éclairage public");
        assertThat(told.link()).endsWith("/" + town.slug() + "/suivi/" + receipt.secret());

        ReceivedMail toHandle = mails.to(town.lamplighter().email()).await("Lampadaire éteint, 3, rue du Port");
        assertThat(toHandle.link()).endsWith("/agents/demandes/" + receipt.reference());
        assertThat(toHandle.references()).isEqualTo(told.references());
        assertThat(toHandle.messageId()).isNotEqualTo(told.messageId());
    }

    @Test
    void each_is_written_to_in_their_language() {
        String english = "tourist@" + town.slug() + ".example";

        intake.receive(aTicket(town)
                .about(town.pothole())
                .from(english, Locale.ENGLISH)
                .build());

        ReceivedMail told = mails.to(english).await("We have received your request");
        assertThat(told.language()).isEqualTo("en");
        assertThat(told.html()).contains("<html lang=\"en\"");
        assertThat(mails.to(town.paver().email()).await("Pothole").language()).isEqualTo("en");
    }

    @Test
    void what_an_agent_does_is_mailed_after_the_hold() {
        Receipt receipt = intake.receive(aTicket(town).build());
        author.await("reçu");
        currentAgent.become(town.lamplighter());

        work.resolve(receipt.reference(), "L’ampoule est changée.");
        mailRun.drain();
        assertThat(author.find("résolue")).isEmpty();
        time.passes(Duration.ofSeconds(16));

        assertThat(author.await("Votre demande est résolue").text()).contains("L’ampoule est changée.");
    }

    @Test
    void while_the_mail_server_is_down_mails_wait_and_are_tried_again() {
        mails.withoutServer(() -> {
            intake.receive(aTicket(town).build());
            mailRun.drain();
            Await.until("a failed attempt", () -> lastErrors().stream().anyMatch(Objects::nonNull));
            Await.until("both to be given back", () -> statuses().equals(Set.of("WAITING")));
        });

        mailRun.drain();
        assertThat(author.mails()).isEmpty();
        time.passes(Duration.ofMinutes(2));

        author.await("reçu");
        Await.until("both to be sent", () -> statuses().equals(Set.of("SENT")));
        assertThat(author.mails()).hasSize(1);
        assertThat(lastErrors()).containsOnlyNulls();
    }

    @Test
    void what_a_server_was_taking_when_it_died_is_sent_when_it_is_back() {
        mails.withDyingServer(() -> {
            intake.receive(aTicket(town).build());
            Await.until("a failed attempt", () -> lastErrors().stream().anyMatch(Objects::nonNull));
            Await.until("all to be given back", () -> statuses().equals(Set.of("WAITING")));
        });
        assertThat(author.mails()).isEmpty();
        time.passes(Duration.ofMinutes(20));

        author.await("reçu");
        Await.until("both to be sent", () -> statuses().equals(Set.of("SENT")));
        assertThat(author.mails()).hasSize(1);
    }

    @Test
    void what_is_refused_for_good_is_kept_as_failed_and_holds_nothing_up() {
        intake.receive(aTicket(town)
                .from("nobody-" + town.slug() + "@refused.example", Locale.FRENCH)
                .build());

        mails.to(town.lamplighter().email()).await("Lampadaire éteint");
        Await.until("the refusal", () -> statuses().equals(Set.of("FAILED", "SENT")));
        assertThat(rows.select(
                        "SELECT last_error FROM delivery WHERE collectivity_id = ? AND status = ?",
                        town.id().value(),
                        DeliveryStatus.FAILED.name()))
                .singleElement()
                .asString()
                .contains("550")
                .doesNotContain("nobody-");
    }

    @Test
    void what_was_refused_is_sent_when_an_administrator_tries_it_again_and_the_server_takes_it() {
        Mailbox late = mails.to("late-" + town.slug() + "@refused.example");
        intake.receive(aTicket(town).from(late.address(), Locale.FRENCH).build());
        Await.until("the refusal", () -> statuses().equals(Set.of("FAILED", "SENT")));
        currentAgent.become(town.mayor());

        mails.withLenientServer(() -> {
            desk.retry(failed());
            late.await("reçu");
            Await.until("all to be sent", () -> statuses().equals(Set.of("SENT")));
        });

        assertThat(late.mails()).hasSize(1);
        assertThat(lastErrors()).containsOnlyNulls();
    }

    private long failed() {
        return desk.find(new DeliveryFilter(Set.of(DeliveryStatus.FAILED), null), new PageRequest(0, 10))
                .rows()
                .get(0)
                .id();
    }

    @Test
    void the_lease_of_an_instance_that_died_is_taken_over_when_it_ends() {
        intake.receive(aTicket(town).build());
        author.await("reçu");
        Await.until("both to be sent", () -> statuses().equals(Set.of("SENT")));
        rows.update(
                "UPDATE delivery SET status = 'SENDING', sent_at = NULL, leased_until = ? WHERE collectivity_id = ? AND recipient = 'AUTHOR'",
                time.column(time.now().plus(Duration.ofMinutes(5))),
                town.id().value());

        mailRun.drain();
        assertThat(author.mails()).hasSize(1);
        time.passes(Duration.ofMinutes(6));

        Await.until("the mail again", () -> author.mails().size() == 2);
        assertThat(author.mails())
                .extracting(ReceivedMail::messageId)
                .containsOnly(author.mails().get(0).messageId());
    }

    @Test
    void a_row_that_another_instance_is_claiming_is_skipped_and_not_waited_for() {
        Receipt first = intake.receive(aTicket(town).build());
        author.await(first.reference().toString());
        Await.until("both to be sent", () -> statuses().equals(Set.of("SENT")));
        long claimed = ((Number) rows.select(
                                "SELECT id FROM delivery WHERE collectivity_id = ? AND recipient = 'AUTHOR'",
                                town.id().value())
                        .get(0))
                .longValue();
        rows.update(
                "UPDATE delivery SET due_at = ?, status = 'WAITING' WHERE id = ?",
                time.column(time.now().plus(Duration.ofHours(1))),
                claimed);

        rows.whileLocked("delivery", claimed, () -> {
            time.passes(Duration.ofHours(2));
            Receipt second = intake.receive(aTicket(town).build());
            author.await(second.reference().toString());
            assertThat(author.mails()).hasSize(2);
        });

        Await.until("the claimed mail", () -> author.mails().size() == 3);
    }

    @Test
    void drains_at_the_same_time_never_share_a_row() {
        int tickets = 30;
        mails.withoutServer(() -> {
            for (int i = 0; i < tickets; i++) {
                intake.receive(aTicket(town).build());
            }
            Await.until("a failed attempt", () -> lastErrors().stream().anyMatch(Objects::nonNull));
            Await.until("all to be given back", () -> statuses().equals(Set.of("WAITING")));
        });
        time.passes(Duration.ofMinutes(20));

        threads.together(4, () -> mailRun.drain());

        Await.until("all to be sent", () -> statuses().equals(Set.of("SENT")));
        List<String> ids = author.mails().stream().map(ReceivedMail::messageId).toList();
        assertThat(ids).hasSize(tickets).doesNotHaveDuplicates();
    }

    private Set<Object> statuses() {
        return new HashSet<>(rows.select(
                "SELECT status FROM delivery WHERE collectivity_id = ?",
                town.id().value()));
    }

    private List<Object> lastErrors() {
        return rows.select(
                "SELECT last_error FROM delivery WHERE collectivity_id = ?",
                town.id().value());
    }
}

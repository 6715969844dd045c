package org.beecitiz.ticket;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.beecitiz.limits.Limit;
import org.beecitiz.limits.RateLimits;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.CollectivityId;

/** What authors do with their ticket. Public: a ticket's secret, within its collectivité, is the proof. */
@Boundary
public class AuthorDesk {
    @Inject
    private TicketRepository tickets;

    @Inject
    private RateLimits limits;

    @Inject
    private BeecitizClock clock;

    /** Adds a word, for agents to read; ends the wait when it was the author who was waited for. */
    public void add(CollectivityId collectivity, String secret, String text) {
        String words = Words.required(text, "message", "ticket.message.missing");
        change(collectivity, secret, ticket -> ticket.hearAuthor(words, beforeWaiting(ticket), clock.instant()));
    }

    private TicketStatus beforeWaiting(Ticket ticket) {
        return tickets.history(ticket).stream()
                .filter(entry -> entry.toStatus() == TicketStatus.WAITING && entry.fromStatus() != null)
                .map(HistoryEntry::fromStatus)
                .filter(TicketStatus::isOpen)
                .reduce((earlier, later) -> later)
                .orElse(TicketStatus.IN_PROGRESS);
    }

    /** Contests its closing, for a reason: it is open again. */
    public void contest(CollectivityId collectivity, String secret, String text) {
        String words = Words.required(text, "reason", "ticket.contest.missing");
        change(collectivity, secret, ticket -> ticket.contest(words, clock.instant()));
    }

    /** Takes it back. */
    public void withdraw(CollectivityId collectivity, String secret) {
        change(collectivity, secret, ticket -> ticket.withdraw(clock.instant()));
    }

    /** Wants no more mails about it, or wants them again. */
    public void mute(CollectivityId collectivity, String secret, boolean muted) {
        own(collectivity, secret).muteAuthor(muted);
    }

    private void change(CollectivityId collectivity, String secret, Function<Ticket, TicketEvent> verb) {
        limits.check(Limit.MESSAGES);
        tickets.append(verb.apply(own(collectivity, secret)));
        limits.count(Limit.MESSAGES);
    }

    private Ticket own(CollectivityId collectivity, String secret) {
        Ticket ticket = tickets.findBySecret(collectivity, secret)
                .orElseThrow(() -> new NotFoundException("a ticket of this secret"));
        return tickets.lock(collectivity, ticket.reference());
    }
}

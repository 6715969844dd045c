package org.beecitiz.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.AuthorDesk;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.TicketConversation;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketReference;

/** Does one thing with a ticket, as the agent in charge or as its author would. */
@ApplicationScoped
public class StepPlayer {
    @Inject
    private TicketDesk desk;

    @Inject
    private TicketConversation conversation;

    @Inject
    private AuthorDesk authors;

    @Inject
    private TicketFile file;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentAgent currentAgent;

    void play(CollectivityId town, Receipt receipt, TownPlan.StepPlan step, TownSeeder.Names names, Instant now) {
        switch (step.verb()) {
            case "reply" -> authors.add(town, receipt.secret(), step.text());
            case "contest" -> authors.contest(town, receipt.secret(), step.text());
            case "withdraw" -> authors.withdraw(town, receipt.secret());
            default -> work(receipt.reference(), step, names, now);
        }
    }

    private void work(TicketReference reference, TownPlan.StepPlan step, TownSeeder.Names names, Instant now) {
        // Somebody of the town has to look before it is known who is in charge.
        become(names.agents().keySet().iterator().next());
        TicketDetail seen = file.get(reference);
        become(whoWorksOn(seen, names));
        switch (step.verb()) {
            case "take" -> desk.take(reference, seen.version());
            case "reassign" ->
                desk.reassign(
                        reference,
                        seen.version(),
                        names.departments().get(step.department()),
                        step.agent() == null ? null : names.agents().get(step.agent()),
                        step.text());
            case "estimate" -> desk.estimate(reference, seen.version(), day(now, step.days()));
            case "status" -> desk.changeStatus(reference, seen.version(), step.status(), step.text());
            case "wait" -> desk.waitFor(reference, seen.version(), step.waitingFor(), step.text());
            case "resolve" -> desk.resolve(reference, seen.version(), step.text());
            case "message" -> conversation.tellAuthor(reference, step.text());
            case "note" -> conversation.note(reference, step.text());
            default -> throw new IllegalStateException("no such verb: " + step.verb());
        }
    }

    private static LocalDate day(Instant now, int days) {
        return LocalDate.ofInstant(now, ZoneId.of("Europe/Paris")).plusDays(days);
    }

    private static String whoWorksOn(TicketDetail ticket, TownSeeder.Names names) {
        return names.agents().entrySet().stream()
                .filter(agent -> ticket.agent() == null
                        ? names.departmentOf()
                                .get(agent.getKey())
                                .equals(ticket.department().id())
                        : agent.getValue().equals(ticket.agent().id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void become(String email) {
        currentAgent.become(signIn.find(email).orElseThrow());
    }
}

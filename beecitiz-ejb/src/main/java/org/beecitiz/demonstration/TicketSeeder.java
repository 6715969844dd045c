package org.beecitiz.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.NewTicket;
import org.beecitiz.ticket.Source;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketIntake;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/** Plays the past of a town: residents' tickets through the intake and agents' work at the desk, under a moved clock. */
@ApplicationScoped
public class TicketSeeder {
    @Inject
    private TicketIntake intake;

    @Inject
    private TicketDesk desk;

    @Inject
    private TicketFile file;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    void seed(CollectivityId town, TownPlan plan, Map<String, CategoryId> categories) {
        Instant now = clock.instant();
        String worker = plan.departments().get(0).agents().get(0).email();
        try {
            plan.tickets().stream()
                    .sorted(Comparator.comparingInt(TownPlan.TicketPlan::hoursAgo)
                            .reversed())
                    .forEach(ticket -> play(town, ticket, categories.get(ticket.category()), worker, now));
        } finally {
            clock.reset();
        }
    }

    private void play(CollectivityId town, TownPlan.TicketPlan plan, CategoryId category, String worker, Instant now) {
        Instant receivedAt = now.minus(Duration.ofHours(plan.hoursAgo()));
        clock.moveTo(receivedAt);
        TicketReference reference = intake.receive(new NewTicket(
                        town,
                        plan.kind(),
                        category,
                        new GeoPoint(plan.latitude(), plan.longitude()),
                        plan.address(),
                        plan.description(),
                        new Author("habitant@demo.example", null, null, Locale.FRENCH),
                        Source.PORTAL))
                .reference();
        if (plan.status() == null && plan.estimateInDays() == null) {
            return;
        }
        currentAgent.become(signIn.find(worker).orElseThrow());
        clock.moveTo(receivedAt.plus(Duration.between(receivedAt, now).dividedBy(2)));
        Optional.ofNullable(plan.estimateInDays())
                .map(days -> LocalDate.ofInstant(now, ZoneId.of("Europe/Paris")).plusDays(days))
                .ifPresent(date -> desk.estimate(reference, version(reference), date));
        Optional.ofNullable(plan.status()).ifPresent(status -> moveTo(reference, status, plan.answer()));
    }

    private void moveTo(TicketReference reference, TicketStatus status, String answer) {
        if (status == TicketStatus.RESOLVED || status == TicketStatus.REALISED) {
            desk.resolve(reference, version(reference), answer);
        } else {
            desk.changeStatus(reference, version(reference), status, answer);
        }
    }

    private int version(TicketReference reference) {
        return file.get(reference).version();
    }
}

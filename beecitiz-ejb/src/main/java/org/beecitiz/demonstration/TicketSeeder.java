package org.beecitiz.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.Author;
import org.beecitiz.ticket.NewTicket;
import org.beecitiz.ticket.Receipt;
import org.beecitiz.ticket.Source;
import org.beecitiz.ticket.TicketIntake;

/** Plays the past of a town, in the order in which it happened: residents' tickets and what became of them, under a moved clock. */
@ApplicationScoped
public class TicketSeeder {
    private static final List<String> RESIDENTS = List.of(
            "habitant@demo.example", "claire@habitants.example", "yann@habitants.example", "sofia@habitants.example");

    @Inject
    private TicketIntake intake;

    @Inject
    private PhotoIntake photos;

    @Inject
    private StepPlayer steps;

    @Inject
    private BeecitizClock clock;

    void seed(CollectivityId town, List<TownPlan.TicketPlan> tickets, TownSeeder.Names names) {
        Instant now = clock.instant();
        List<Moment> moments = new ArrayList<>();
        for (TownPlan.TicketPlan ticket : tickets) {
            Story story = new Story();
            moments.add(new Moment(ticket.hoursAgo(), () -> story.receipt = receive(town, ticket, names)));
            for (TownPlan.StepPlan step : ticket.steps() == null ? List.<TownPlan.StepPlan>of() : ticket.steps()) {
                moments.add(new Moment(step.hoursAgo(), () -> steps.play(town, story.receipt, step, names, now)));
            }
        }
        try {
            moments.stream()
                    .sorted(Comparator.comparingInt(Moment::hoursAgo).reversed())
                    .forEach(moment -> {
                        clock.moveTo(now.minus(Duration.ofHours(moment.hoursAgo())));
                        moment.event().run();
                    });
        } finally {
            clock.reset();
        }
    }

    private Receipt receive(CollectivityId town, TownPlan.TicketPlan plan, TownSeeder.Names names) {
        String resident = RESIDENTS.get(plan.hoursAgo() % RESIDENTS.size());
        Receipt receipt = intake.receive(new NewTicket(
                town,
                plan.kind(),
                names.categories().get(plan.category()),
                new GeoPoint(plan.latitude(), plan.longitude()),
                plan.address(),
                plan.description(),
                new Author(resident, null, null, plan.language() == null ? Locale.FRENCH : Locale.ENGLISH),
                Source.PORTAL));
        for (int i = 0; i < (plan.photos() == null ? 0 : plan.photos()); i++) {
            photos.addByAuthor(town, receipt.secret(), new PhotoPainter(plan.hoursAgo() + i).paint(plan.category()));
        }
        return receipt;
    }

    /** What is known of a ticket once it was received. */
    private static final class Story {
        private Receipt receipt;
    }

    private record Moment(int hoursAgo, Runnable event) {}
}

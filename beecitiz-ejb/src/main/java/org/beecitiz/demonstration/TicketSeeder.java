package org.beecitiz.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.participation.Support;
import org.beecitiz.participation.SupportSecrets;
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
    private Support support;

    @Inject
    private SupportSecrets secrets;

    @Inject
    private EntityManager em;

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
            for (int i = 0; i < (ticket.supports() == null ? 0 : ticket.supports()); i++) {
                String neighbour = "voisin" + i + "@habitants.example";
                moments.add(new Moment(ticket.hoursAgo() - 1, () -> support(town, story.receipt, neighbour)));
            }
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

    // As the mail's link would.
    private void support(CollectivityId town, Receipt receipt, String neighbour) {
        support.ask(town, receipt.reference(), neighbour, Locale.FRENCH);
        em.createQuery(
                        "SELECT f.id FROM Follower f WHERE f.confirmedAt IS NULL AND f.ticket.collectivity.id = :town AND f.email = :email",
                        Long.class)
                .setParameter("town", town.value())
                .setParameter("email", neighbour)
                .getResultList()
                .forEach(follower -> support.confirm(town, secrets.secretOf(follower)));
    }

    /** What is known of a ticket once it was received. */
    private static final class Story {
        private Receipt receipt;
    }

    private record Moment(int hoursAgo, Runnable event) {}
}

package org.beecitiz.web.backoffice;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.beecitiz.organisation.AbsenceView;
import org.beecitiz.organisation.Absences;
import org.beecitiz.organisation.AgentId;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.web.faces.Dates;
import org.beecitiz.web.faces.Messages;

/** Says who is away today, until when, and who stands in. */
@RequestScoped
public class AbsenceWords {
    @Inject
    private Absences absences;

    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private Dates dates;

    @Inject
    private Messages messages;

    @Inject
    private BeecitizClock clock;

    /** A sentence for each agent who is away today. */
    Map<AgentId, String> today() {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), backoffice.getCollectivity().timeZone());
        return absences.current().stream()
                .filter(absence -> !absence.firstDay().isAfter(today))
                .collect(toMap(absence -> absence.agent().id(), this::sentence, (earlier, later) -> earlier));
    }

    private String sentence(AbsenceView absence) {
        String until = dates.shortDay(absence.lastDay());
        return absence.deputy() == null
                ? messages.of("backoffice.reassign.away", until)
                : messages.of(
                        "backoffice.reassign.awayWithDeputy",
                        until,
                        absence.deputy().fullName());
    }
}

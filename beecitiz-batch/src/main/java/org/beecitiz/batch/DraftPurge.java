package org.beecitiz.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.beecitiz.photo.PhotoIntake;
import org.beecitiz.ticket.TicketDrafts;

/** Removes drafts a day after they were started, and the photos that no ticket came of. */
@Named
@Dependent
public class DraftPurge extends AbstractBatchlet {
    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    @BatchProperty
    private String cutOff;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private PhotoIntake photos;

    @Inject
    private Operator operator;

    @Override
    public String process() {
        Instant startedBefore = Instant.parse(cutOff).minus(KEPT);
        int removed = operator.call(() -> drafts.purge(startedBefore));
        int orphans = operator.call(() -> photos.purgeOrphans(startedBefore));
        return removed + " drafts and " + orphans + " photos removed";
    }
}

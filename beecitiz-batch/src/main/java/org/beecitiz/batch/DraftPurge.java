package org.beecitiz.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.beecitiz.ticket.TicketDrafts;

/** Removes drafts a day after they were started. */
@Named
@Dependent
public class DraftPurge extends AbstractBatchlet {
    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    @BatchProperty
    private String cutOff;

    @Inject
    private TicketDrafts drafts;

    @Override
    public String process() {
        return drafts.purge(Instant.parse(cutOff).minus(KEPT)) + " drafts removed";
    }
}

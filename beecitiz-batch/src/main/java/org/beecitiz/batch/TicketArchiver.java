package org.beecitiz.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.beecitiz.archiving.TicketArchive;
import org.beecitiz.ticket.TicketId;

/** Archives a chunk of tickets in the chunk's transaction. */
@Named
@Dependent
public class TicketArchiver extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String cutOff;

    @Inject
    private TicketArchive archive;

    @Inject
    private Operator operator;

    @Override
    public void writeItems(List<Object> ids) {
        operator.run(() -> ids.forEach(id -> archive.archive((TicketId) id, Instant.parse(cutOff))));
    }
}

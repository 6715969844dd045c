package org.beecitiz.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.beecitiz.archiving.TicketArchive;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.TicketId;

/** Reads the tickets that are due for the archive, collectivité by collectivité, in the order of their ids. */
@Named
@Dependent
public class TicketsToArchive extends AbstractItemReader {
    private static final int FETCHED = 200;

    @Inject
    @BatchProperty
    private String cutOff;

    @Inject
    private TicketArchive archive;

    @Inject
    private Territory territory;

    @Inject
    private Operator operator;

    private final Deque<TicketId> fetched = new ArrayDeque<>();
    private List<CollectivityId> collectivities;
    private Position position;

    @Override
    public void open(Serializable checkpoint) {
        collectivities = territory.all().stream()
                .map(CollectivityView::id)
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .toList();
        position = checkpoint == null ? new Position(0, 0) : (Position) checkpoint;
    }

    @Override
    public TicketId readItem() {
        while (fetched.isEmpty() && position.collectivity() < collectivities.size()) {
            fetched.addAll(fetch());
            if (fetched.isEmpty()) {
                position = new Position(position.collectivity() + 1, 0);
            }
        }
        TicketId next = fetched.poll();
        if (next != null) {
            position = new Position(position.collectivity(), next.value());
        }
        return next;
    }

    private List<TicketId> fetch() {
        CollectivityId collectivity = collectivities.get(position.collectivity());
        return operator.call(() -> archive.due(collectivity, Instant.parse(cutOff), position.afterId(), FETCHED));
    }

    @Override
    public Serializable checkpointInfo() {
        return position;
    }

    private record Position(int collectivity, long afterId) implements Serializable {}
}

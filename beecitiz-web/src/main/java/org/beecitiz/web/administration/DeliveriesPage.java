package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.beecitiz.notification.DeliveryFilter;
import org.beecitiz.notification.DeliveryRow;
import org.beecitiz.notification.DeliveryStatus;
import org.beecitiz.notification.OutboxDesk;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.ReadRows;
import org.beecitiz.web.faces.RowId;

/** What was mailed, waits or failed. */
@Named
@RequestScoped
public class DeliveriesPage {
    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OutboxDesk outbox;

    @Inject
    private Messages messages;

    @Inject
    private Done done;

    private DeliveriesState state;
    private Map<DeliveryStatus, Long> counts;
    private Page<DeliveryRow> page;

    @PostConstruct
    void read() {
        state = DeliveriesState.read(request::getParameter);
        counts = outbox.counts();
        page = find();
        if (page.rows().isEmpty() && page.total() > 0) {
            // The list has become shorter than the page that was asked for.
            state = state.onPage((int) ((page.total() - 1) / SIZE) + 1);
            page = find();
        }
    }

    private Page<DeliveryRow> find() {
        Set<DeliveryStatus> statuses = state.status() == null ? Set.of() : Set.of(state.status());
        return outbox.find(new DeliveryFilter(statuses, state.address()), new PageRequest(getFirst(), SIZE));
    }

    public void retry() {
        long id = RowId.of(request.getParameter("retry"));
        done.by(() -> outbox.retry(id), state.path(), "administration.deliveries.retried");
    }

    /** What the server's last answer means, in words; null while it has refused nothing. */
    public String fault(DeliveryRow row) {
        return row.error() == null ? null : messages.label(MailFault.of(row.error()));
    }

    public boolean isRetriable(DeliveryRow row) {
        return row.status() == DeliveryStatus.FAILED;
    }

    public DeliveryStatus[] getStatuses() {
        return Arrays.stream(DeliveryStatus.values()).toArray(DeliveryStatus[]::new);
    }

    public long count(DeliveryStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    public long getAll() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public ReadRows<DeliveryRow> getRows() {
        return new ReadRows<>(page, DeliveryRow::id);
    }

    /** The same list with every status. */
    public DeliveriesState getEveryStatus() {
        return state.of(null);
    }

    public DeliveriesState getState() {
        return state;
    }

    public int getFirst() {
        return (state.page() - 1) * SIZE;
    }

    public long getTotal() {
        return page.total();
    }

    public long getFrom() {
        return page.total() == 0 ? 0 : getFirst() + 1L;
    }

    public long getTo() {
        return getFirst() + (long) page.rows().size();
    }

    public boolean isLastPage() {
        return getTo() >= page.total();
    }
}

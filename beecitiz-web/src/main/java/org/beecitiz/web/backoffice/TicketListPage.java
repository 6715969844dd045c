package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.ticket.TicketRow;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSearch;
import org.beecitiz.ticket.TicketSort;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.ReadRows;

/** An agent's list of tickets. */
@Named("list")
@RequestScoped
public class TicketListPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private TicketSearch search;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Messages messages;

    @Inject
    private BeecitizClock clock;

    private ListState state;
    private Page<ListRow> page;
    private ReadRows<ListRow> rows;
    private List<CategoryFamily> families;

    @PostConstruct
    void read() {
        state = ListState.read(request::getParameter);
        families = catalogue.families(backoffice.getAgent().collectivity());
        Page<TicketRow> found = find();
        if (found.rows().isEmpty() && found.total() > 0) {
            // The list has become shorter than the page that was asked for.
            state = state.onPage((int) ((found.total() - 1) / ListState.PAGE_SIZE) + 1);
            found = find();
        }
        ZoneId zone = backoffice.getCollectivity().timeZone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        page = new Page<>(
                found.rows().stream().map(row -> ListRow.of(row, today, zone)).toList(), found.total());
        rows = new ReadRows<>(page, row -> row.ticket().reference());
    }

    private Page<TicketRow> find() {
        return search.find(
                state.filter(), state.sort(), state.ascending(), new PageRequest(state.first(), ListState.PAGE_SIZE));
    }

    public ListState getState() {
        return state;
    }

    public ReadRows<ListRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return page.total();
    }

    public long getFrom() {
        return page.total() == 0 ? 0 : state.first() + 1L;
    }

    public long getTo() {
        return state.first() + (long) page.rows().size();
    }

    public boolean isMorePages() {
        return page.total() > ListState.PAGE_SIZE;
    }

    public boolean isLastPage() {
        return getTo() >= page.total();
    }

    /** Whether rows stand under titles that say how soon they are due. */
    public boolean isGrouped() {
        return state.sort() == TicketSort.ESTIMATE
                && !state.isByReference()
                && state.scope() != TicketScope.ARCHIVED
                && (state.status() == null || state.status().isOpen());
    }

    /** How many rows a group has, or null where it may go on on another page. */
    public Long sizeOf(DueGroup group) {
        return isMorePages()
                ? null
                : page.rows().stream().filter(row -> row.due() == group).count();
    }

    public String getTitle() {
        return state.isByReference() ? messages.of("backoffice.list.byReference") : messages.label(state.scope());
    }

    public boolean isOpenOnly() {
        return !state.isByReference() && state.status() == null && state.scope() != TicketScope.ARCHIVED;
    }

    /** What can be asked for beside what the scope holds: in the archive only what is closed. */
    public List<TicketStatus> getStatuses() {
        return Arrays.stream(TicketStatus.values())
                .filter(status -> state.scope() != TicketScope.ARCHIVED || status.isClosed())
                .toList();
    }

    public List<CategoryFamily> getFamilies() {
        return families;
    }

    /** The family or category that is asked for, or null. */
    CategoryLabel category() {
        return families.stream()
                .flatMap(family -> Stream.concat(Stream.of(family.label()), family.categories().stream()))
                .filter(this::isChosen)
                .findFirst()
                .orElse(null);
    }

    public boolean isChosen(CategoryLabel label) {
        return label.id().equals(state.category());
    }

    /** How a status is written in the list's address. */
    public String slug(TicketStatus status) {
        return ListState.slug(status);
    }

    public boolean isSortedBy(TicketSort by) {
        return by == state.sort();
    }

    /** The address of this list sorted by this. */
    public String sortedBy(TicketSort by) {
        return state.sortedBy(by).address();
    }

    /** What the last column shows, and sorts by: the archive's arrival, else when it is due. */
    public TicketSort getDateSort() {
        return state.scope() == TicketScope.ARCHIVED ? TicketSort.RECEIVED : TicketSort.ESTIMATE;
    }

    /** What precedes the language in the address of this list in the other one. */
    public String getLanguageQuery() {
        return state.address().replaceFirst("^[^?]*\\?", "") + "&";
    }
}

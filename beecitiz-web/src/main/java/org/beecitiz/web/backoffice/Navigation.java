package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSearch;

/** The views beside each page, with how much each holds. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    private TicketSearch search;

    @Inject
    private BackofficeRequest backoffice;

    private Map<TicketScope, Long> counts;
    private Face me;

    @PostConstruct
    void count() {
        counts = search.counts();
        me = Face.of(backoffice.getAgent().fullName());
    }

    public List<View> getViews() {
        return List.of(
                view(TicketScope.MINE, "circle-user-round"),
                view(TicketScope.DEPARTMENT, "users"),
                view(TicketScope.UNASSIGNED, "user-plus"),
                view(TicketScope.ALL, "list"));
    }

    public View getArchive() {
        return view(TicketScope.ARCHIVED, "archive");
    }

    private View view(TicketScope scope, String icon) {
        return new View(scope, icon, ListState.of(scope).address(), counts.get(scope));
    }

    /** How many open tickets of a scope there are. */
    public long count(TicketScope scope) {
        return counts.getOrDefault(scope, 0L);
    }

    public Face getMe() {
        return me;
    }

    /**
     * A link to a scope.
     *
     * @param count of its open tickets, or null where none is shown
     */
    public record View(TicketScope scope, String icon, String address, Long count) {}
}

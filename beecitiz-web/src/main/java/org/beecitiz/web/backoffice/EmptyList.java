package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.web.faces.Messages;

/** What a list without rows says: what that means, and one useful way on. */
@Named
@RequestScoped
public class EmptyList {
    @Inject
    private TicketListPage list;

    @Inject
    private Navigation navigation;

    @Inject
    private Messages messages;

    public String getTitle() {
        return messages.of("backoffice.empty.title." + (isArchive() ? "archive" : "done"));
    }

    public String getSentence() {
        return messages.of("backoffice.empty." + list.getState().scope(), getUnassigned());
    }

    /** The filters again, in words. */
    public String getFilters() {
        ListState state = list.getState();
        List<String> parts = new ArrayList<>();
        if (state.text() != null) {
            parts.add(messages.of("backoffice.empty.text", state.text()));
        }
        if (state.status() != null) {
            parts.add(messages.of("backoffice.empty.status", messages.label(state.status())));
        }
        if (list.category() != null) {
            parts.add(messages.of("backoffice.empty.category", list.category().in(messages.getLocale())));
        }
        return messages.of("backoffice.empty.filters", list.getTitle(), String.join(", ", parts));
    }

    private boolean isArchive() {
        return list.getState().scope() == TicketScope.ARCHIVED;
    }

    public boolean isUnassignedOffered() {
        return getUnassigned() > 0
                && (list.getState().scope() == TicketScope.MINE
                        || list.getState().scope() == TicketScope.DEPARTMENT);
    }

    public long getUnassigned() {
        return navigation.count(TicketScope.UNASSIGNED);
    }
}

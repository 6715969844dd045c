package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.ticket.WaitingFor;
import org.beecitiz.web.faces.Messages;

/** Moves the ticket to another status, along the transitions that it allows. */
@Named
@RequestScoped
public class StatusDialog {
    @Inject
    private HttpServletRequest request;

    @Inject
    private TicketPage page;

    @Inject
    private TicketChange change;

    @Inject
    private TicketDesk desk;

    @Inject
    private Messages messages;

    private TicketStatus status;
    private WaitingFor waitingFor;
    private String explanation;

    // Read from the request, not offered again by the component: what could be chosen may have changed meanwhile.
    @PostConstruct
    void read() {
        status = chosen(TicketStatus.class, "next-status");
        waitingFor = chosen(WaitingFor.class, "waitingFor");
    }

    private <E extends Enum<E>> E chosen(Class<E> type, String parameter) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(request.getParameter(parameter)))
                .findFirst()
                .orElse(null);
    }

    public void apply() {
        TicketReference reference = page.getDetail().reference();
        change.make(
                version -> {
                    if (status == TicketStatus.WAITING) {
                        desk.waitFor(reference, version, waitingFor, explanation);
                    } else {
                        desk.changeStatus(reference, version, status, explanation);
                    }
                },
                "backoffice.status.done",
                messages.label(status));
    }

    /** For whom it can wait. */
    public List<WaitingFor> getWaits() {
        return List.of(WaitingFor.values());
    }

    public boolean isAwaited(WaitingFor whom) {
        return whom == waitingFor;
    }

    /** Where it may go, but for what has a button of its own. */
    public List<TicketStatus> getChoices() {
        return page.getDetail().next().stream()
                .filter(next -> next != page.getDone())
                .toList();
    }

    public boolean isChosen(TicketStatus choice) {
        return choice == status;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}

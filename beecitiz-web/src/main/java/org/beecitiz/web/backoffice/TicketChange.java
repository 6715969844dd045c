package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.IntConsumer;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.ticket.TicketChangedMeanwhileException;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;

/**
 * The change that a form of the ticket's page asks for, made on the version that the agent looked at.
 *
 * <p>Done, it leads back to the ticket and says so. Where others changed the ticket meanwhile it tells what they did, keeps what was typed, and the
 * next try is on the version they made.
 */
@Named("change")
@RequestScoped
public class TicketChange {
    @Inject
    private TicketPage page;

    @Inject
    private HistoryWords words;

    @Inject
    private Messages messages;

    @Inject
    private PageErrors errors;

    @Inject
    private Redirect redirect;

    @Inject
    private Toast toast;

    private String version;
    private List<HistoryLine> meanwhile = List.of();

    /** @param done key of the sentence that says it was done */
    void make(IntConsumer verb, String done, Object... arguments) {
        try {
            verb.accept(seenVersion());
        } catch (TicketChangedMeanwhileException stale) {
            tell(stale);
            return;
        } catch (BusinessException problem) {
            errors.add(problem);
            return;
        }
        toast.say(messages.of(done, arguments));
        redirect.to(page.getAddress());
    }

    private void tell(TicketChangedMeanwhileException stale) {
        version = String.valueOf(stale.version());
        meanwhile = stale.changes().stream()
                .map(entry -> words.tell(entry, page.getDetail().source(), List.of()))
                .toList();
    }

    private int seenVersion() {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException tampered) {
            return page.getDetail().version();
        }
    }

    /** What others did since the agent looked, from the first. */
    public List<HistoryLine> getMeanwhile() {
        return meanwhile;
    }

    public String getVersion() {
        return version == null ? String.valueOf(page.getDetail().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}

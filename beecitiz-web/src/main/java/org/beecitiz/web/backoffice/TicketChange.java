package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.IntConsumer;
import org.beecitiz.ticket.HistoryEntry;
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

    private boolean stale;
    private String version;
    private List<HistoryLine> meanwhile = List.of();

    /** @param done key of the sentence that says it was done */
    void make(IntConsumer verb, String done, Object... arguments) {
        if (errors.tries(() -> attempt(verb)) && !stale) {
            toast.say(messages.of(done, arguments));
            redirect.to(page.getAddress());
        }
    }

    private void attempt(IntConsumer verb) {
        try {
            verb.accept(seen().version());
        } catch (TicketChangedMeanwhileException changed) {
            stale = true;
            List<HistoryEntry> changes = changed.changesAfter(seen().lastEvent());
            version = seen().after(changed.version(), changes).toString();
            meanwhile = changes.stream()
                    .map(entry -> words.tell(entry, page.getDetail().source(), List.of()))
                    .toList();
        }
    }

    private Seen seen() {
        return Seen.parse(version).orElseGet(() -> Seen.of(page.getDetail()));
    }

    /** What others did since the agent looked, from the first. */
    public List<HistoryLine> getMeanwhile() {
        return meanwhile;
    }

    public String getVersion() {
        return version == null ? Seen.of(page.getDetail()).toString() : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}

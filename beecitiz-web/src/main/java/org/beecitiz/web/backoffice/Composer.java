package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.beecitiz.ticket.TicketConversation;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;

/** Writes to the author, for everyone to read, or a note for agents alone. */
@Named
@RequestScoped
public class Composer {
    private static final String NOTE = "note";

    @Inject
    private HttpServletRequest request;

    @Inject
    private TicketPage page;

    @Inject
    private TicketConversation conversation;

    @Inject
    private PageErrors errors;

    @Inject
    private Messages messages;

    @Inject
    private Redirect redirect;

    @Inject
    private Toast toast;

    private boolean note;
    private String text;

    @PostConstruct
    void read() {
        note = NOTE.equals(request.getParameter("write-to"));
    }

    public void send() {
        TicketReference reference = page.getDetail().reference();
        boolean sent = errors.tries(() -> {
            if (note) {
                conversation.note(reference, text);
            } else {
                conversation.tellAuthor(reference, text);
            }
        });
        if (sent) {
            toast.say(messages.of(note ? "backoffice.write.noted" : "backoffice.write.sent"));
            redirect.to(page.getAddress());
        }
    }

    public boolean isNote() {
        return note;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

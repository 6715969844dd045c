package org.beecitiz.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.beecitiz.web.backoffice.Toast;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;

/** Does what a form asks for, then leads to a page that says it was done; what has to be mended is shown on the form instead. */
@RequestScoped
public class Done {
    @Inject
    private PageErrors errors;

    @Inject
    private Messages messages;

    @Inject
    private Toast toast;

    @Inject
    private Redirect redirect;

    /**
     * Tries an act.
     *
     * @param address where to go once it is done
     * @param sentence key of what is said there
     */
    void by(Runnable act, String address, String sentence, Object... arguments) {
        if (errors.tries(act)) {
            toast.say(messages.of(sentence, arguments));
            redirect.to(address);
        }
    }
}

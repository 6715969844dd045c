package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** The sentence that says, on the page that follows, that something was done; it is said once. */
@Named
@SessionScoped
public class Toast implements Serializable {
    private static final long serialVersionUID = 1L;

    private String sentence;

    /** To be said on the next page. */
    public void say(String done) {
        sentence = done;
    }

    /** What is to be said now, or null. */
    public String take() {
        String now = sentence;
        sentence = null;
        return now;
    }
}

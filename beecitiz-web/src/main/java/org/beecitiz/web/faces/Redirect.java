package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The second step of POST, redirect, GET. */
@RequestScoped
public class Redirect {
    @Inject
    private FacesContext faces;

    /** Sends the browser to a path of this server. */
    public void to(String path) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

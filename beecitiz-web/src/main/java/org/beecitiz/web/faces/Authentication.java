package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs in whoever a page's form presents. */
@RequestScoped
public class Authentication {
    @Inject
    private FacesContext faces;

    @Inject
    private SecurityContext security;

    /** Whether the server knows this e-mail and password; if so they are signed in, in a session of a new id. */
    public boolean signIn(String email, String password) {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(email, password)));
        if (status != AuthenticationStatus.SUCCESS) {
            return false;
        }
        // Whoever knew the id of the session before must not share what follows.
        request.getSession();
        request.changeSessionId();
        return true;
    }
}

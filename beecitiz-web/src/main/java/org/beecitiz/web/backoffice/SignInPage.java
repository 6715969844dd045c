package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.beecitiz.platform.Settings;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.web.faces.Authentication;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;

/** The agents' door: leads on to the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Authentication authentication;

    @Inject
    private Territory territory;

    @Inject
    private Settings settings;

    @Inject
    private PageErrors errors;

    @Inject
    private Redirect redirect;

    private String email;
    private String password;
    private String back;
    private String place;

    @PostConstruct
    void read() {
        back = request.getParameter("retour");
        List<CollectivityView> all = territory.all();
        place = all.size() == 1 ? all.get(0).name() : null;
    }

    public void signIn() {
        if (email == null || email.isBlank()) {
            errors.add("email", "backoffice.signIn.email.missing");
        }
        if (password == null) {
            errors.add("password", "backoffice.signIn.password.missing");
        }
        if (errors.isAny()) {
            return;
        }
        if (authentication.signIn(email.strip(), password)) {
            redirect.to(ReturnPath.of(back));
        } else {
            // The same words for an unknown address, so that nobody learns who works here.
            errors.add("password", "backoffice.signIn.refused");
        }
    }

    public boolean isDemonstration() {
        return settings.demonstration();
    }

    /** The collectivité's name when the deployment has only one. */
    public String getPlace() {
        return place;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}

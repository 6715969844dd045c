package org.beecitiz.web.backoffice;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.SignIn;

/** Lets signed-in agents into {@code /agents/…}, and maps its addresses to the views; others are led to the sign-in page and back. */
public class BackofficeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient CurrentAgent currentAgent;

    @Inject
    private transient BackofficeRequest backoffice;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<BackofficePage> page = BackofficePage.of(request.getRequestURI());
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<AgentIdentity> agent = signedIn(request);
        agent.ifPresent(currentAgent::become);
        if (agent.isEmpty() && !page.get().isPublic()) {
            leadToSignIn(request, response);
            return;
        }
        backoffice.begin(page.get());
        request.getRequestDispatcher("/backoffice/" + page.get().view() + ".xhtml")
                .forward(request, response);
    }

    private Optional<AgentIdentity> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(signIn::find);
    }

    private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean partial = "partial/ajax".equals(request.getHeader("Faces-Request"));
        String back = request.getRequestURI()
                + (request.getQueryString() == null || partial ? "" : "?" + request.getQueryString());
        String address = BackofficePage.SIGN_IN + "?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if (partial) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}

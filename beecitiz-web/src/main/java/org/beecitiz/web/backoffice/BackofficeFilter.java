package org.beecitiz.web.backoffice;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.beecitiz.organisation.AgentIdentity;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.organisation.SignIn;
import org.beecitiz.web.faces.PageLocale;
import org.beecitiz.web.faces.PageMethods;

/**
 * Lets signed-in agents into {@code /agents/…} and, where they are administrators, {@code /administration/…}, and out again; maps the addresses to
 * the views. Others are led to the sign-in page and back.
 */
public class BackofficeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient CurrentAgent currentAgent;

    @Inject
    private transient BackofficeRequest backoffice;

    @Inject
    private transient PageLocale locale;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().equals(BackofficePage.SIGN_OUT)
                && request.getMethod().equals("POST")) {
            signOut(request, response);
            return;
        }
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
        if (agent.isPresent() && !page.get().isFor(agent.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (page.get().view() == null) {
            chain.doFilter(request, response);
            return;
        }
        if (!PageMethods.contain(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        backoffice.begin(page.get());
        locale.keep(response);
        request.getRequestDispatcher("/" + page.get().view() + ".xhtml").forward(request, response);
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        response.sendRedirect(BackofficePage.SIGN_IN);
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

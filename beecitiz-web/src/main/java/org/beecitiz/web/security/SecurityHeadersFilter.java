package org.beecitiz.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Headers that browsers enforce on every answer; the Content-Security-Policy is {@link ContentSecurityPolicy}'s. */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PATH = SecurityHeadersFilter.class.getName();
    // Their addresses hold a secret.
    private static final List<String> PRIVATE =
            List.of("/suivi/", "/signaler/", "/soutien/", "/brouillons/", "/desabonnement/");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = pathOf(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=()");
        boolean isPrivate = AgentsArea.contains(path) || PRIVATE.stream().anyMatch(path::contains);
        // no-referrer would take the Origin, too, from the forms of a page, which is how they are told from foreign
        // ones.
        response.setHeader("Referrer-Policy", isPrivate ? "same-origin" : "strict-origin-when-cross-origin");
        if (isPrivate) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        } else if (path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/maps/")) {
            // Their addresses carry no version: minutes after an upgrade everyone has the new ones.
            response.setHeader("Cache-Control", "public, max-age=300, stale-while-revalidate=86400");
        }
        chain.doFilter(request, response);
    }

    // The path that is served, not the address as it was sent: /demo/suivi;x/… is served by /demo/suivi/….
    // On the way to the error page it is no longer told.
    private static String pathOf(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(PATH) != null) {
            return request.getAttribute(PATH).toString();
        }
        String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        request.setAttribute(PATH, path);
        return path;
    }
}

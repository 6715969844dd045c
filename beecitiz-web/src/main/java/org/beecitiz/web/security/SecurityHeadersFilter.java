package org.beecitiz.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers that browsers enforce on every answer; the Content-Security-Policy is {@link ContentSecurityPolicy}'s. */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = address(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=()");
        boolean isPrivate = path.contains("/suivi/") || path.contains("/signaler/") || path.startsWith("/agents/");
        response.setHeader("Referrer-Policy", referrerPolicy(path, isPrivate));
        if (isPrivate) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        } else if (path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/maps/")) {
            // Their addresses carry no version: minutes after an upgrade everyone has the new ones.
            response.setHeader("Cache-Control", "public, max-age=300, stale-while-revalidate=86400");
        }
        chain.doFilter(request, response);
    }

    /** What was asked for, on the error page too. */
    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    // no-referrer would take the Origin, too, from the forms of a page, which is how they are told from foreign ones.
    private static String referrerPolicy(String path, boolean isPrivate) {
        if (path.contains("/suivi/")) {
            return "no-referrer";
        }
        return isPrivate ? "same-origin" : "strict-origin-when-cross-origin";
    }
}

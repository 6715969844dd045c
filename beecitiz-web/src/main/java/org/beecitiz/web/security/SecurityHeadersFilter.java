package org.beecitiz.web.security;

import jakarta.servlet.FilterChain;
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
        String path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=()");
        boolean isPrivate = path.contains("/suivi/") || path.contains("/signaler/") || path.startsWith("/agents/");
        response.setHeader("Referrer-Policy", isPrivate ? "no-referrer" : "strict-origin-when-cross-origin");
        if (isPrivate) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        } else if (path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/maps/")) {
            response.setHeader("Cache-Control", "public, max-age=86400");
        }
        chain.doFilter(request, response);
    }
}

package org.beecitiz.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses forms that another site posts: stateless views have no token of their own, and browsers send {@code Origin} with every POST.
 *
 * <p>Open311 is for programs, which authenticate each call: it is let through. So is the unsubscribing in one click of mail programs, RFC 8058, whose
 * address holds the author's secret.
 */
public class SameOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern UNSUBSCRIBE = Pattern.compile("/api/desabonnement/[^/]+/[^/]+");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())
                || isForPrograms(request)
                || isOwn(request.getHeader("Origin"), request.getHeader("Host"), request.isSecure())
                || isHidden(request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    // The path that is served, not the address as it was sent: /api/..;/agents/ is served by /agents/.
    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
        return request.getMethod().equals("POST") && UNSUBSCRIBE.matcher(path).matches();
    }

    // Pages with the policy no-referrer post with the origin "null"; this header, which no page can set, then tells
    // more.
    static boolean isHidden(String origin, String site) {
        return "null".equals(origin) && "same-origin".equals(site);
    }

    // Behind a proxy that ends TLS the server may see http where browsers see https, never the other way round.
    static boolean isOwn(String origin, String host, boolean secure) {
        try {
            URI from = URI.create(Objects.toString(origin, ""));
            boolean known = "https".equals(from.getScheme()) || ("http".equals(from.getScheme()) && !secure);
            return known && host != null && host.equalsIgnoreCase(from.getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

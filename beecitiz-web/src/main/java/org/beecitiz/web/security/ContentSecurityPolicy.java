package org.beecitiz.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The one Content-Security-Policy of a page; PrimeFaces sends it and appends its nonce to {@code script-src}, which is last for that reason.
 *
 * <p>The portal allows no inline style. The back-office does, because PrimeFaces writes some.
 */
@Named
@RequestScoped
public class ContentSecurityPolicy {
    private static final String COMMON =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'; "
                    + "img-src 'self' data: https:; ";

    @Inject
    private HttpServletRequest request;

    public String getValue() {
        String path = request.getRequestURI();
        String styles = AgentsArea.contains(path) ? "style-src 'self' 'unsafe-inline'; " : "style-src 'self'; ";
        return COMMON + styles + "script-src 'self'";
    }
}

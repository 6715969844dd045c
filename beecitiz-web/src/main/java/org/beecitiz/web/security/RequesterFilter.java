package org.beecitiz.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.beecitiz.limits.AddressRanges;
import org.beecitiz.limits.Requester;
import org.beecitiz.platform.Settings;

/** Says where each request comes from; {@code X-Forwarded-For} counts only as far as proxies that are set have written it. */
public class RequesterFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Requester requester;

    @Inject
    private transient Settings settings;

    private transient AddressRanges proxies;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        proxies = AddressRanges.of(settings.proxies());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        requester.cameFrom(
                clientOf(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), proxies));
        chain.doFilter(request, response);
    }

    /** Each proxy appends whom it was asked by: the last that is no proxy of ours is the client. */
    static String clientOf(String peer, List<String> forwarded, AddressRanges proxies) {
        Deque<String> chain =
                new ArrayDeque<>(List.of(String.join(",", forwarded).split(",")));
        String client = peer;
        while (proxies.contain(client) && !chain.isEmpty() && !chain.getLast().isBlank()) {
            client = chain.removeLast().strip();
        }
        return client;
    }
}

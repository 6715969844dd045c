package org.beecitiz.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.beecitiz.territory.CollectivityDirectory;

/** Shows the error page in the look of the collectivité whose address was asked, also where that was refused before the portal heard of it. */
public class ErrorLookFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CollectivityDirectory directory;

    @Inject
    private transient PortalRequest portal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // After a failure of ours nothing more is asked of the database.
        if (portal.getCollectivity() == null && response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
            directory
                    .findBySlug(path.replaceFirst("^/", "").replaceFirst("/.*", ""))
                    .ifPresent(collectivity -> portal.begin(collectivity, null));
        }
        chain.doFilter(request, response);
    }
}

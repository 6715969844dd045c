package org.beecitiz.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.web.faces.PageLocale;
import org.beecitiz.web.faces.PageMethods;

/** Maps {@code /{c}/…} to the portal's views; what is no portal page goes on to whoever serves it. */
public class PortalFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** A draft's address without its step, cut by hand or by a mail: it leads to the first. */
    private static final Pattern DRAFT = Pattern.compile("/[^/]+/signaler/[\\w-]{22}");

    @Inject
    private transient Territory territory;

    @Inject
    private transient CollectivityDirectory directory;

    @Inject
    private transient PortalRequest portal;

    @Inject
    private transient DraftPage draft;

    @Inject
    private transient PageLocale locale;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.equals("/")) {
            serveRoot(request, response);
            return;
        }
        List<String> parts = List.of(path.substring(1).split("/", -1));
        if (PortalPage.VIEWS.contains(parts.get(0))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (PortalPage.isReserved(parts.get(0)) || parts.get(0).contains(".")) {
            chain.doFilter(request, response);
            return;
        }
        if (parts.size() == 1) {
            response.sendRedirect(path + "/");
            return;
        }
        Optional<CollectivityView> collectivity = directory.findBySlug(parts.get(0));
        Optional<PortalPage> page = PortalPage.of(parts.subList(1, parts.size()));
        if (collectivity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (DRAFT.matcher(path).matches()) {
            response.sendRedirect(path + "/ou");
            return;
        }
        portal.begin(collectivity.get(), page.map(PortalPage::parameter).orElse(null));
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (page.get().needsDraft() && !draft.isKnown()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            serve(request, response, "signaler-perdu");
            return;
        }
        serve(request, response, page.get().view());
    }

    private void serveRoot(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        List<CollectivityView> all = territory.all();
        if (all.size() == 1) {
            response.sendRedirect("/" + all.get(0).slug() + "/");
        } else {
            serve(request, response, "towns");
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, String view)
            throws IOException, ServletException {
        if (!PageMethods.contain(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        locale.keep(response);
        request.getRequestDispatcher("/portal/" + view + ".xhtml").forward(request, response);
    }
}

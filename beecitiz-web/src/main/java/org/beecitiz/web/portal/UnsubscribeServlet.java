package org.beecitiz.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.beecitiz.participation.Support;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.ticket.AuthorDesk;
import org.beecitiz.ticket.PublicTickets;

/**
 * {@code POST /api/desabonnement/{c}/{secret}}: no more mails about a ticket, for its author or one who supports it, as mail programs ask for it in one click, RFC 8058.
 *
 * <p>Reading the address changes nothing, since programs that look for malware do: it leads to the page that asks.
 */
@WebServlet("/api/desabonnement/*")
public class UnsubscribeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CollectivityDirectory directory;

    @Inject
    private transient PublicTickets tickets;

    @Inject
    private transient AuthorDesk desk;

    @Inject
    private transient Support support;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Link link = link(request);
        // RFC 8058, 3.2: the body is this one pair.
        if (!"One-Click".equals(request.getParameter("List-Unsubscribe"))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (isSupport(link)) {
            support.mute(link.collectivity().id(), link.secret(), true);
        } else {
            desk.mute(link.collectivity().id(), link.secret(), true);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Link link = link(request);
        if (isSupport(link)) {
            response.sendRedirect("/" + link.collectivity().slug() + "/soutien/" + link.secret());
            return;
        }
        if (tickets.open(link.collectivity().id(), link.secret()).isEmpty()) {
            throw new NotFoundException("a ticket of this secret");
        }
        response.sendRedirect("/" + link.collectivity().slug() + "/suivi/" + link.secret() + "/courriels");
    }

    private boolean isSupport(Link link) {
        return support.find(link.collectivity().id(), link.secret()).isPresent();
    }

    private record Link(CollectivityView collectivity, String secret) {}

    private Link link(HttpServletRequest request) {
        List<String> path = List.of(Objects.toString(request.getPathInfo(), "").split("/", -1));
        if (path.size() != 3) {
            throw new NotFoundException("nothing to unsubscribe from");
        }
        return directory
                .findBySlug(path.get(1))
                .map(collectivity -> new Link(collectivity, path.get(2)))
                .orElseThrow(() -> new NotFoundException("collectivity"));
    }
}

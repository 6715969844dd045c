package org.beecitiz.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;

/**
 * Answers what was thrown: 404 for what is not there, 403 for what is not allowed, else 500 with an incident number that is logged once with its
 * cause and shown on the error page. Forms that the server could not read are not let through: 413 for one that is too large, 400 for one whose parts
 * cannot be told apart.
 */
public class FailureFilter extends HttpFilter {
    /** Request attribute with the incident's number. */
    public static final String INCIDENT = "org.beecitiz.incident";

    private static final long serialVersionUID = 1L;

    // What the server reads of a form at most (its max-form-post-size); it would fail on more.
    private static final long FORM_MAX = 2_097_152;

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?[^\";\\s]");

    private static final Logger LOG = System.getLogger(FailureFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (request.getContentLengthLong() > FORM_MAX && isForm(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (isUnreadable(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            answer(thrown, request, response);
        }
    }

    // RFC 7578, 4.1: without its boundary nothing tells the parts of a form from one another.
    private static boolean isUnreadable(String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") && !BOUNDARY.matcher(type).find();
    }

    private static boolean isForm(HttpServletRequest request) {
        String contentType = request.getContentType();
        return contentType != null && contentType.startsWith("application/x-www-form-urlencoded");
    }

    private static void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isCausedBy(thrown, NotFoundException.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isCausedBy(thrown, ForbiddenException.class)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.ERROR, "Incident " + incident, thrown);
            request.setAttribute(INCIDENT, incident);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}

package org.beecitiz.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.beecitiz.web.security.AgentsArea;

/** What the calm page says when something could not be answered. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Set<Integer> TOLD = Set.of(403, 404, 413);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    public String getTitle() {
        return messages.of("error." + kind() + ".title");
    }

    public String getText() {
        return messages.of("error." + kind() + ".text");
    }

    /** The number under which the incident is logged, or null when it is none of ours. */
    public String getIncident() {
        return (String) request.getAttribute(FailureFilter.INCIDENT);
    }

    /** Whether it happened in the back-office. */
    public boolean isBackoffice() {
        return AgentsArea.contains(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
    }

    private String kind() {
        int status = Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .orElse(500);
        if (status >= 500 && status != HttpServletResponse.SC_NOT_IMPLEMENTED) {
            return "500";
        }
        return TOLD.contains(status) ? String.valueOf(status) : "400";
    }
}

package org.beecitiz.incontainer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What tests outside the server may do within it: {@code POST /in-container/door/pass?duration=P30D} lets time pass, {@code POST
 * /in-container/door/run?job=archive-tickets} does recurring work and answers when it is completed, {@code POST /in-container/door/rows} answers with
 * fingerprints of what is stored.
 */
@WebServlet("/door/*")
public class Door extends HttpServlet {
    private static final long serialVersionUID = 1L;

    // Not the outbox, which timers work at, nor what they are claimed by.
    private static final List<String> TABLES = List.of(
            "collectivity",
            "zone",
            "department",
            "agent",
            "category",
            "routing_rule",
            "notification_rule",
            "api_key",
            "absence",
            "ticket",
            "ticket_event",
            "ticket_draft",
            "photo");

    @Inject
    private transient Rows rows;

    @Inject
    private transient Time time;

    @Inject
    private transient Runs runs;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo()) {
            case "/pass" -> {
                runs.awaitRest();
                time.passes(Duration.parse(request.getParameter("duration")));
            }
            case "/run" -> runs.complete(request.getParameter("job"));
            case "/rows" ->
                response.getWriter()
                        .write(TABLES.stream().map(rows::fingerprint).collect(Collectors.joining("\n")));
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

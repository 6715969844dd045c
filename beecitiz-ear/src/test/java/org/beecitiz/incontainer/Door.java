package org.beecitiz.incontainer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * What tests outside the server may do within it: {@code POST /in-container/door/pass?duration=P30D} lets time pass, {@code POST
 * /in-container/door/run?job=archive-tickets} does recurring work and answers when it is completed.
 */
@WebServlet("/door/*")
public class Door extends HttpServlet {
    private static final long serialVersionUID = 1L;

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
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

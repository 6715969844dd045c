package org.beecitiz.web.programs;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What is refused, and what fails, as {@code application/problem+json} (RFC 9457): scripts and programs ask here, not people. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Status status = Objects.requireNonNullElse(statusOf(request), Status.NOT_FOUND);
        response.setStatus(status.getStatusCode());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        String problem = "{\"status\":" + status.getStatusCode() + ",\"title\":\"" + status.getReasonPhrase() + "\"}";
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }

    private static Status statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code == null ? null : Status.fromStatusCode((Integer) code);
    }
}

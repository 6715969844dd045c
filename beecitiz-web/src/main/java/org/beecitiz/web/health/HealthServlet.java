package org.beecitiz.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beecitiz.platform.Readiness;

/**
 * {@code GET /health/ready}: 200 once this instance can serve, 503 until then. {@code GET /health/live}: 200. Bodies are MicroProfile Health's.
 *
 * <p>Our own, where the server has MicroProfile Health: on Payara 6.2025.10 the check of an EAR's module is now and then not registered, and the
 * server then reports UP without having asked anyone. Its service is switched off by the boot files.
 */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/ready" -> write(response, readiness.isReady());
            case "/live" -> write(response, true);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, boolean up) throws IOException {
        String status = up ? "UP" : "DOWN";
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("{\"status\":\"%1$s\",\"checks\":[{\"name\":\"beecitiz\",\"status\":\"%1$s\",\"data\":{}}]}"
                        .formatted(status));
    }
}

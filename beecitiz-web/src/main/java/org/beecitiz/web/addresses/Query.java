package org.beecitiz.web.addresses;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityView;

/** What both servlets read and write. */
final class Query {
    private Query() {}

    /** The collectivité of {@code /{c}}. */
    static Optional<CollectivityView> collectivity(HttpServletRequest request, CollectivityDirectory directory) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(directory::findBySlug);
    }

    /** The point of {@code lat} and {@code lon}; nonsense is empty, never a guess. */
    static Optional<GeoPoint> point(HttpServletRequest request) {
        return GeoPoint.parse(request.getParameter("lat"), request.getParameter("lon"));
    }

    static JsonObject reason(String word) {
        return Json.createObjectBuilder().add("reason", word).build();
    }

    /** Writes an answer that no one keeps: it tells what someone typed. */
    static void write(HttpServletResponse response, int status, JsonStructure json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json.toString());
    }
}

package org.beecitiz.web.mapapi;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.beecitiz.map.MapFilter;
import org.beecitiz.map.MapTile;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;

/**
 * {@code GET /api/map/{c}/{z}/{x}/{y}.json[?categorie=&genre=&statut=]}: what a tile shows, {@link TileJson}.
 *
 * <p>400 for what is no tile or no filter, 404 for an unknown collectivité, 304 when nothing changed since the ETag.
 */
@WebServlet("/api/map/*")
public class TileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Territory territory;

    @Inject
    private transient TileCache tiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (parts.length == 3 && parts[2].equals("territory.json")) {
            writeTerritory(parts[1], request, response);
            return;
        }
        Optional<MapTile> tile = TileRequest.tile(parts);
        Optional<MapFilter> filter = TileRequest.filter(request.getParameterMap());
        if (tile.isEmpty() || filter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<CollectivityView> collectivity = territory.findBySlug(parts[1]);
        if (collectivity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(request, response, tiles.get(collectivity.get().id(), tile.get(), filter.get()));
    }

    private void writeTerritory(String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<CollectivityView> collectivity = territory.findBySlug(slug);
        if (collectivity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String features = territory.featureCollection(collectivity.get().id());
        write(request, response, new ReadyTile(features.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, ReadyTile tile)
            throws IOException {
        response.setHeader("ETag", tile.tag());
        // Asked again each time, answered with 304 while nothing changed: a new ticket is seen at once.
        response.setHeader("Cache-Control", "no-cache");
        if (tile.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(tile.body().length);
        response.getOutputStream().write(tile.body());
    }
}

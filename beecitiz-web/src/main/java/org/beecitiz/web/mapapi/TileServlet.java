package org.beecitiz.web.mapapi;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.beecitiz.map.MapFilter;
import org.beecitiz.map.MapIndex;
import org.beecitiz.map.MapTile;
import org.beecitiz.platform.Beans;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicTickets;

/**
 * {@code GET /api/map/{c}/{z}/{x}/{y}.json[?categorie=&genre=&statut=&q=]}: what a tile shows, {@link TileJson}.
 *
 * <p>400 for what is no tile or no filter, 404 for an unknown collectivité, 304 when nothing changed since the ETag.
 */
@WebServlet("/*")
public class TileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private transient Territory territory;
    private transient CollectivityDirectory directory;
    private transient TileCache tiles;
    private transient WordSearch words;

    /** Nothing is injected here: this module has no beans of its own, docs/adr/0008. */
    @Override
    public void init() {
        territory = Beans.get(Territory.class);
        directory = Beans.get(CollectivityDirectory.class);
        words = new WordSearch(Beans.get(PublicTickets.class));
        tiles = new TileCache(Beans.get(MapIndex.class), Beans.get(BeecitizClock.class));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getPathInfo() + "?" + request.getQueryString();
        Optional<ReadyTile> known = tiles.find(address);
        if (known.isPresent()) {
            write(request, response, known.get());
            return;
        }
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
        Optional<CollectivityView> collectivity = directory.findBySlug(parts[1]);
        if (collectivity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CollectivityId id = collectivity.get().id();
        MapFilter chosen = PublicFilter.text(request.getParameter("q"))
                .map(text -> filter.get().among(words.find(id, text)))
                .orElse(filter.get());
        write(request, response, tiles.read(address, id, tile.get(), chosen));
    }

    private void writeTerritory(String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<CollectivityView> collectivity = directory.findBySlug(slug);
        if (collectivity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String features = territory.featureCollection(collectivity.get().id());
        write(request, response, new ReadyTile(features.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, ReadyTile tile)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
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

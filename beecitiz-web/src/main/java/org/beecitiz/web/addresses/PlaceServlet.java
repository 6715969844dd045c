package org.beecitiz.web.addresses;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.ZoneView;

/**
 * {@code GET /api/lieux/{c}?lat=&lon=}: where a point lies, {@code {"inside": true, "zone": "Les Rives"}}; without {@code zone} where none is drawn.
 *
 * <p>400 for what is no point, 404 for an unknown collectivité.
 */
@WebServlet("/api/lieux/*")
public class PlaceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Territory territory;

    @Inject
    private transient CollectivityDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CollectivityView> collectivity = Query.collectivity(request, directory);
        Optional<GeoPoint> point = Query.point(request);
        if (collectivity.isEmpty()) {
            Query.write(response, HttpServletResponse.SC_NOT_FOUND, Query.reason("collectivity"));
        } else if (point.isEmpty()) {
            Query.write(response, HttpServletResponse.SC_BAD_REQUEST, Query.reason("point"));
        } else {
            write(response, collectivity.get().id(), point.get());
        }
    }

    private void write(HttpServletResponse response, CollectivityId collectivity, GeoPoint point) throws IOException {
        Territory.Place place = territory.locate(collectivity, point);
        JsonObjectBuilder json = Json.createObjectBuilder().add("inside", place.insideTerritory());
        place.zone()
                .flatMap(id -> territory.zones(collectivity).stream()
                        .filter(zone -> zone.id().equals(id))
                        .findFirst())
                .map(ZoneView::name)
                .ifPresent(name -> json.add("zone", name));
        Query.write(response, HttpServletResponse.SC_OK, json.build());
    }
}

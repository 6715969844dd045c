package org.beecitiz.web.addresses;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.geocoding.AddressSearch;
import org.beecitiz.geocoding.FoundAddress;
import org.beecitiz.geocoding.GeocoderUnavailableException;
import org.beecitiz.territory.CollectivityDirectory;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.territory.CollectivityView;

/**
 * {@code GET /api/adresses/{c}?q=} or {@code ?lat=&lon=}: addresses of the territory as {@code [{"label": …, "lat": …, "lon": …}]}, the best or nearest
 * first.
 *
 * <p>400 for what is no question, 404 for an unknown collectivité, 503 with {@code {"reason": "off" | "down" | "slow" | "busy"}} when the geocoder
 * does not answer.
 */
@WebServlet("/api/adresses/*")
public class AddressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    @Inject
    private transient CollectivityDirectory directory;

    @Inject
    private transient AddressSearch addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CollectivityView> collectivity = Query.collectivity(request, directory);
        if (collectivity.isEmpty()) {
            Query.write(response, HttpServletResponse.SC_NOT_FOUND, Query.reason("collectivity"));
            return;
        }
        CollectivityId id = collectivity.get().id();
        String words = request.getParameter("q");
        Optional<GeoPoint> point = Query.point(request);
        try {
            if (words != null && !words.isBlank() && words.length() <= LONGEST) {
                write(response, addresses.search(id, words));
            } else if (words == null && point.isPresent()) {
                write(response, addresses.at(id, point.get()).stream().toList());
            } else {
                Query.write(response, HttpServletResponse.SC_BAD_REQUEST, Query.reason("question"));
            }
        } catch (GeocoderUnavailableException unavailable) {
            String reason = unavailable.reason().name().toLowerCase(Locale.ROOT);
            Query.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Query.reason(reason));
        }
    }

    private static void write(HttpServletResponse response, List<FoundAddress> found) throws IOException {
        JsonArrayBuilder array = Json.createArrayBuilder();
        found.forEach(address -> array.add(Json.createObjectBuilder()
                .add("label", address.label())
                .add("lat", address.point().latitude())
                .add("lon", address.point().longitude())));
        Query.write(response, HttpServletResponse.SC_OK, array.build());
    }
}

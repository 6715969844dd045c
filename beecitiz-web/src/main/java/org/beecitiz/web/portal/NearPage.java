package org.beecitiz.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.ticket.NearTicket;
import org.beecitiz.ticket.NearTickets;

/** What was reported close to a place: of the draft, or {@code ?lat=&lon=}. */
@Named
@RequestScoped
public class NearPage {
    @Inject
    private PortalRequest portal;

    @Inject
    private DraftPage draft;

    @Inject
    private NearTickets tickets;

    @Inject
    private HttpServletRequest request;

    private List<NearTicket> found;

    public List<NearTicket> getTickets() {
        if (found == null) {
            found = point().map(place -> tickets.find(portal.id(), place)).orElse(List.of());
        }
        return found;
    }

    private Optional<GeoPoint> point() {
        return draft.isKnown()
                ? Optional.of(draft.getSaid().point())
                : GeoPoint.parse(request.getParameter("lat"), request.getParameter("lon"));
    }

    public int getMetres() {
        return NearTickets.CLOSE;
    }
}

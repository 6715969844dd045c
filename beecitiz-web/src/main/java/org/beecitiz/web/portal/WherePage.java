package org.beecitiz.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.geocoding.AddressSearch;
import org.beecitiz.geocoding.FoundAddress;
import org.beecitiz.geocoding.GeocoderUnavailableException;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.ZoneView;
import org.beecitiz.ticket.DraftView;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;

/**
 * Step 1: where is it? A zone that is chosen, else the pin on the map, else the address in words where the geocoder knows it.
 *
 * <p>The zone counts first because without a script a pin of an earlier visit cannot be taken away; with one, placing the pin clears the zone.
 */
@Named
@RequestScoped
public class WherePage {
    private static final int OVERVIEW = 14;
    private static final int CLOSE = 17;

    @Inject
    private PortalRequest portal;

    @Inject
    private DraftPage draft;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private Territory territory;

    @Inject
    private AddressSearch addresses;

    @Inject
    private PageErrors errors;

    @Inject
    private Redirect redirect;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Messages messages;

    private String latitude;
    private String longitude;
    private String zone;
    private String address;

    /** The pin starts where the draft has it, or where the address of this page says: {@code ?lat=&lon=}. */
    @PostConstruct
    void read() {
        zone = request.getParameter("zone");
        if (draft.isKnown()) {
            DraftView said = draft.getSaid();
            latitude = degrees(said.point().latitude());
            longitude = degrees(said.point().longitude());
            address = said.address().equals(withoutAddress()) ? "" : said.address();
        } else {
            latitude = request.getParameter("lat");
            longitude = request.getParameter("lon");
        }
    }

    private String withoutAddress() {
        return messages.of("portal.form.where.zoneOnly");
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    public void next() {
        errors.tries(() -> redirect.to(portal.getPath() + "/signaler/" + placed(point()) + "/quoi"));
    }

    private String placed(GeoPoint point) {
        if (isGiven(zone) && !isGiven(address)) {
            // Else the pin inside of the zone would be taken for the very place.
            address = withoutAddress();
        }
        if (!draft.isKnown()) {
            return drafts.start(portal.id(), point, address);
        }
        drafts.place(portal.id(), draft.getSaid().id(), point, address);
        return draft.getSaid().id();
    }

    private GeoPoint point() {
        if (isGiven(zone)) {
            return insideOfZone();
        }
        if (isGiven(latitude) || isGiven(longitude)) {
            return pin().orElseThrow(() -> new BusinessException("point", "ticket.point.missing"));
        }
        if (isGiven(address)) {
            return recognised();
        }
        throw new BusinessException("point", "ticket.point.missing");
    }

    private Optional<GeoPoint> pin() {
        return GeoPoint.parse(latitude, longitude);
    }

    private GeoPoint insideOfZone() {
        return getZones().stream()
                .map(ZoneView::id)
                .filter(id -> String.valueOf(id.value()).equals(zone))
                .findFirst()
                .map(id -> territory.insideOf(portal.id(), id))
                .orElseThrow(() -> new BusinessException("point", "ticket.point.missing"));
    }

    private GeoPoint recognised() {
        try {
            return addresses
                    .recognise(portal.id(), address)
                    .map(FoundAddress::point)
                    .orElseThrow(() -> new BusinessException("point", "portal.form.where.notRecognised"));
        } catch (GeocoderUnavailableException unavailable) {
            throw new BusinessException("point", "portal.form.where.notSearched");
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    public List<ZoneView> getZones() {
        return territory.zones(portal.id());
    }

    public boolean isZone(ZoneView candidate) {
        return String.valueOf(candidate.id().value()).equals(zone);
    }

    /** Where the map opens: at the pin, else over the whole territory. */
    public GeoPoint getCentre() {
        return pin().orElse(portal.getCollectivity().centre());
    }

    public int getZoom() {
        return pin().isPresent() ? CLOSE : OVERVIEW;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}

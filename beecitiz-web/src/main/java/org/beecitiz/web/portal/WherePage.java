package org.beecitiz.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.territory.Territory;
import org.beecitiz.territory.ZoneId;
import org.beecitiz.territory.ZoneView;
import org.beecitiz.ticket.DraftView;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.web.faces.PageErrors;
import org.beecitiz.web.faces.Redirect;

/** Step 1: where is it? A pin on the map; without a map, a zone and an address in words. */
@Named
@RequestScoped
public class WherePage {
    @Inject
    private PortalRequest portal;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private Territory territory;

    @Inject
    private PageErrors errors;

    @Inject
    private Redirect redirect;

    private String latitude;
    private String longitude;
    private String zone;
    private String address;

    @PostConstruct
    void read() {
        draft().ifPresent(said -> {
            latitude = String.valueOf(said.point().latitude());
            longitude = String.valueOf(said.point().longitude());
            address = said.address();
        });
    }

    private Optional<DraftView> draft() {
        return Optional.ofNullable(portal.parameter())
                .map(id -> drafts.find(portal.id(), id).orElseThrow(() -> new NotFoundException("draft")));
    }

    public void next() {
        errors.tries(() -> {
            GeoPoint point = point();
            String id = portal.parameter();
            if (id == null) {
                id = drafts.start(portal.id(), point, address);
            } else {
                drafts.place(portal.id(), id, point, address);
            }
            redirect.to(portal.getPath() + "/signaler/" + id + "/quoi");
        });
    }

    private GeoPoint point() {
        if (latitude != null && !latitude.isBlank()) {
            return pinned();
        }
        if (zone != null && !zone.isBlank()) {
            return insideOfZone();
        }
        throw new BusinessException("point", "ticket.point.missing");
    }

    private GeoPoint pinned() {
        try {
            double lat = Double.parseDouble(latitude);
            double lon = Double.parseDouble(longitude);
            if (GeoPoint.isValid(lat, lon)) {
                return new GeoPoint(lat, lon);
            }
        } catch (NumberFormatException | NullPointerException notNumbers) {
            // Told below, as any other point that is none.
        }
        throw new BusinessException("point", "ticket.point.missing");
    }

    private GeoPoint insideOfZone() {
        return getZones().stream()
                .map(ZoneView::id)
                .filter(id -> String.valueOf(id.value()).equals(zone))
                .findFirst()
                .map((ZoneId id) -> territory.insideOf(portal.id(), id))
                .orElseThrow(() -> new BusinessException("point", "ticket.point.missing"));
    }

    public List<ZoneView> getZones() {
        return territory.zones(portal.id());
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

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}

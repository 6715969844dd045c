package org.beecitiz.territory;

import jakarta.persistence.Basic;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Version;
import java.util.Optional;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.Identified;

/** A commune, intercommunalité or département that publishes a map. */
@Entity
@Cacheable
public class Collectivity extends Identified {
    @Version
    private int version;

    private String slug;
    private String name;

    @Column(name = "base_url")
    private String baseUrl;

    @Column(name = "sender_address")
    private String senderAddress;

    private String colour;
    private String locale;

    @Column(name = "time_zone")
    private String timeZone;

    private double latitude;
    private double longitude;

    @Basic(fetch = FetchType.LAZY)
    private String outline;

    @Column(name = "base_map")
    private String baseMap;

    @Column(name = "map_days")
    private int mapDays;

    @Column(name = "territory_version")
    private int territoryVersion;

    @Column(name = "default_department_id")
    private Long defaultDepartmentId;

    protected Collectivity() {}

    public Collectivity(NewCollectivity wanted) {
        slug = wanted.slug();
        name = wanted.name();
        baseUrl = wanted.baseUrl();
        senderAddress = wanted.senderAddress();
        colour = wanted.colour();
        locale = wanted.locale().toLanguageTag();
        timeZone = wanted.timeZone().getId();
        latitude = wanted.centre().latitude();
        longitude = wanted.centre().longitude();
        outline = wanted.outline();
        baseMap = wanted.baseMap();
        mapDays = wanted.mapDays();
    }

    public CollectivityId collectivityId() {
        return new CollectivityId(id());
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Days that a resolved ticket stays on the map, after which it is archived. */
    public int mapDays() {
        return mapDays;
    }

    public java.time.ZoneId timeZone() {
        return java.time.ZoneId.of(timeZone);
    }

    /** Its territory as a GeoJSON geometry (Polygon or MultiPolygon), WGS 84. */
    public String outline() {
        return outline;
    }

    /** Counts the changes of outline and zones: all instances follow it. */
    public int territoryVersion() {
        return territoryVersion;
    }

    /** Outline or zones were changed; the event is to be fired in the same transaction. */
    public TerritoryChanged territoryRedrawn() {
        territoryVersion++;
        return new TerritoryChanged(collectivityId());
    }

    /** The department of tickets that no routing rule matches. */
    public Optional<Long> defaultDepartmentId() {
        return Optional.ofNullable(defaultDepartmentId);
    }

    public void fallBackTo(long departmentId) {
        defaultDepartmentId = departmentId;
    }

    public CollectivityView view() {
        return new CollectivityView(
                collectivityId(),
                slug,
                name,
                baseUrl,
                senderAddress,
                colour,
                java.util.Locale.forLanguageTag(locale),
                timeZone(),
                new GeoPoint(latitude, longitude),
                baseMap,
                mapDays);
    }
}

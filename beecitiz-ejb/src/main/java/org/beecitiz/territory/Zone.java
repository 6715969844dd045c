package org.beecitiz.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.beecitiz.platform.Identified;

/** A part of a collectivité's territory, by which tickets are routed. */
@Entity
public class Zone extends Identified {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "collectivity_id")
    private Collectivity collectivity;

    private int position;
    private String code;
    private String name;
    private String area;

    protected Zone() {}

    public Zone(Collectivity collectivity, int position, String code, String name, String area) {
        this.collectivity = collectivity;
        this.position = position;
        this.code = code;
        this.name = name;
        this.area = area;
    }

    public ZoneId zoneId() {
        return new ZoneId(id());
    }

    public Collectivity collectivity() {
        return collectivity;
    }

    /** The collectivité's own name for it, unique there. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Zones that share a border: the one of lower position has it. */
    public int position() {
        return position;
    }

    /** GeoJSON geometry (Polygon or MultiPolygon, holes allowed), WGS 84. */
    public String area() {
        return area;
    }

    /** It has another place, name or border from now on; what refers to it stays. */
    public void redraw(int newPosition, String newName, String newArea) {
        position = newPosition;
        name = newName;
        area = newArea;
    }

    public ZoneView view() {
        return new ZoneView(zoneId(), code, name);
    }
}

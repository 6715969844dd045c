package org.beecitiz.map;

import java.util.List;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;

/** What a tile shows: clusters and single tickets. */
public record TileContent(List<Cluster> clusters, List<Pin> pins) {

    /** Tickets that stand close together: the mean of their places, and how many they are. */
    public record Cluster(GeoPoint point, int count) {}

    /** A ticket on the map. */
    public record Pin(TicketReference reference, GeoPoint point, TicketKind kind, TicketStatus status, long category) {}
}

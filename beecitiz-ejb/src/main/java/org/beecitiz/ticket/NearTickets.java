package org.beecitiz.ticket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beecitiz.geo.GeoKey;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;

/** "Is it one of these?": what was reported close to a place and is still open. Public. */
@Boundary
public class NearTickets {
    /** How close, in metres. */
    public static final int CLOSE = 50;

    private static final int SHOWN = 3;

    /** Of what lies in the squares around a place; more is no help to anybody. */
    private static final int LOOKED_AT = 200;

    /** Squares of this zoom are some 200 m wide in France: four at most hold all that is close. */
    private static final int ZOOM = 17;

    private static final double METRES_A_DEGREE = 111_195;

    private static final Set<TicketStatus> OPEN = TicketStatus.onMap(true);

    @Inject
    private EntityManager em;

    /** The published ones within {@value #CLOSE} m, {@value #SHOWN} at most, the nearest first; in one query, by the index of the map. */
    public List<NearTicket> find(CollectivityId collectivity, GeoPoint point) {
        Where where = new Where()
                .and("t.collectivity.id = :collectivity", "collectivity", collectivity.value())
                .and("t.status IN :open", "open", OPEN)
                .and("t.publication = :published", "published", Publication.PUBLISHED)
                .and("t.archivedAt IS NULL");
        List<Long> squares = squaresAround(point);
        StringBuilder within = new StringBuilder();
        for (int i = 0; i < squares.size(); i++) {
            within.append(i == 0 ? "(" : " OR ").append("t.geokey BETWEEN :first" + i + " AND :last" + i);
            where.with("first" + i, squares.get(i)).with("last" + i, squares.get(i) + GeoKey.length(ZOOM) - 1);
        }
        where.and(within.append(")").toString());
        return where.bind(em.createQuery("SELECT t FROM Ticket t JOIN FETCH t.category" + where.clause(), Ticket.class))
                .setMaxResults(LOOKED_AT)
                .getResultStream()
                .map(ticket -> view(ticket, point))
                .filter(near -> near.metres() <= CLOSE)
                .sorted(Comparator.comparingInt(NearTicket::metres))
                .limit(SHOWN)
                .toList();
    }

    private static NearTicket view(Ticket ticket, GeoPoint point) {
        return new NearTicket(
                ticket.reference(),
                ticket.kind(),
                ticket.category().label(),
                ticket.description(),
                ticket.receivedAt(),
                ticket.supporters(),
                (int) Math.round(ticket.point().metresTo(point)));
    }

    private static List<Long> squaresAround(GeoPoint point) {
        double north = CLOSE / METRES_A_DEGREE;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(point.latitude())));
        return Stream.of(-1, 1)
                .flatMap(up -> Stream.of(-1, 1)
                        .map(right -> square(point.latitude() + up * north, point.longitude() + right * east)))
                .distinct()
                .toList();
    }

    private static long square(double latitude, double longitude) {
        long key = GeoKey.of(
                new GeoPoint(Math.max(-90, Math.min(90, latitude)), Math.max(-180, Math.min(180, longitude))));
        return key - Math.floorMod(key, GeoKey.length(ZOOM));
    }
}

package org.beecitiz.photo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.TicketId;

/** Shows photos. Public: whoever was shown a draft or a ticket may see its photos, by their keys. */
@Boundary
public class PhotoAlbum {
    @Inject
    private EntityManager em;

    @Inject
    private PhotoStore store;

    /** A draft's photos in the order they were added. */
    public List<PhotoView> ofDraft(CollectivityId collectivity, String draftId) {
        return em.createQuery(
                        "SELECT p FROM Photo p WHERE p.draftId = :draft AND p.collectivityId = :collectivity ORDER BY p.addedAt, p.id",
                        Photo.class)
                .setParameter("draft", draftId)
                .setParameter("collectivity", collectivity.value())
                .getResultStream()
                .map(Photo::view)
                .toList();
    }

    /** A ticket's photos in the order they were added. */
    public List<PhotoView> ofTicket(TicketId ticket) {
        return em.createQuery("SELECT p FROM Photo p WHERE p.ticketId = :ticket ORDER BY p.addedAt, p.id", Photo.class)
                .setParameter("ticket", ticket.value())
                .getResultStream()
                .map(Photo::view)
                .toList();
    }

    /** The key of each ticket's first photo, in one query; tickets without a photo are not in it. */
    public Map<TicketId, String> covers(Collection<TicketId> tickets) {
        Map<TicketId, String> covers = new HashMap<>();
        if (!tickets.isEmpty()) {
            em.createQuery(
                            "SELECT p.ticketId, p.key FROM Photo p WHERE p.ticketId IN :tickets ORDER BY p.addedAt, p.id",
                            Object[].class)
                    .setParameter(
                            "tickets", tickets.stream().map(TicketId::value).toList())
                    .getResultStream()
                    .forEach(row -> covers.putIfAbsent(new TicketId((Long) row[0]), (String) row[1]));
        }
        return covers;
    }

    /** The JPEG file of a picture. */
    public Optional<Path> file(String key, PhotoSize size) {
        return em.createQuery("SELECT p FROM Photo p WHERE p.key = :key", Photo.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .flatMap(photo -> store.find(photo.key(), size));
    }
}

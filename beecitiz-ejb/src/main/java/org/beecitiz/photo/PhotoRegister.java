package org.beecitiz.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.beecitiz.organisation.CurrentAgent;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.platform.PlainText;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.DraftSent;
import org.beecitiz.ticket.DraftView;
import org.beecitiz.ticket.TicketDrafts;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketPhotos;
import org.beecitiz.ticket.TicketReference;

/** Which photo belongs to which draft or ticket: the short transactions of {@link PhotoIntake}. */
@ApplicationScoped
@Transactional
public class PhotoRegister {
    /** Photos of a draft. */
    public static final int MAX_OF_DRAFT = 3;

    /** Photos of a ticket in all. */
    public static final int MAX_OF_TICKET = 12;

    @Inject
    private EntityManager em;

    @Inject
    private PhotoAlbum album;

    @Inject
    private TicketDrafts drafts;

    @Inject
    private TicketPhotos tickets;

    @Inject
    private CurrentAgent currentAgent;

    @Inject
    private BeecitizClock clock;

    void requireRoomInDraft(CollectivityId collectivity, String draftId) {
        requireOpen(collectivity, draftId);
        requireRoom(album.ofDraft(collectivity, draftId), MAX_OF_DRAFT);
    }

    void requireRoomInTicket(CollectivityId collectivity, String secret) {
        requireRoom(album.ofTicket(tickets.ofAuthor(collectivity, secret)), MAX_OF_TICKET);
    }

    void requireRoomInTicket(TicketReference reference) {
        requireRoom(album.ofTicket(tickets.ofAgent(reference)), MAX_OF_TICKET);
    }

    PhotoView addToDraft(CollectivityId collectivity, String draftId, StoredPhoto stored) {
        requireRoomInDraft(collectivity, draftId);
        return add(Photo.ofDraft(collectivity, draftId, stored, clock.instant()));
    }

    PhotoView addByAuthor(CollectivityId collectivity, String secret, StoredPhoto stored) {
        TicketId ticket = tickets.addedByAuthor(collectivity, secret);
        requireRoom(album.ofTicket(ticket), MAX_OF_TICKET);
        return add(Photo.ofTicket(collectivity, ticket, stored, PhotoSource.AUTHOR, clock.instant()));
    }

    PhotoView addByAgent(TicketReference reference, StoredPhoto stored) {
        TicketId ticket = tickets.addedByAgent(reference);
        requireRoom(album.ofTicket(ticket), MAX_OF_TICKET);
        CollectivityId own = currentAgent.get().collectivity();
        return add(Photo.ofTicket(own, ticket, stored, PhotoSource.AGENT, clock.instant()));
    }

    private PhotoView add(Photo photo) {
        em.persist(photo);
        return photo.view();
    }

    /** Forgets a photo of a draft; returns the keys of the files to delete. */
    List<String> removeFromDraft(CollectivityId collectivity, String draftId, String key) {
        requireOpen(collectivity, draftId);
        return remove(em.createQuery(
                        "SELECT p FROM Photo p WHERE p.draftId = :draft AND p.collectivityId = :collectivity AND p.key = :key",
                        Photo.class)
                .setParameter("draft", draftId)
                .setParameter("collectivity", collectivity.value())
                .setParameter("key", PlainText.line(key))
                .getResultList());
    }

    /** Forgets the photos that no ticket came of; returns the keys of the files to delete. */
    List<String> removeOrphans(Instant addedBefore) {
        return remove(
                em.createQuery("SELECT p FROM Photo p WHERE p.ticketId IS NULL AND p.addedAt < :before", Photo.class)
                        .setParameter("before", addedBefore)
                        .getResultList());
    }

    private List<String> remove(List<Photo> photos) {
        photos.forEach(em::remove);
        return photos.stream().map(Photo::key).toList();
    }

    void follow(@Observes DraftSent sent) {
        em.createQuery("SELECT p FROM Photo p WHERE p.draftId = :draft", Photo.class)
                .setParameter("draft", sent.draftId())
                .getResultList()
                .forEach(photo -> photo.belongTo(sent.ticket()));
    }

    private void requireOpen(CollectivityId collectivity, String draftId) {
        DraftView draft = drafts.find(collectivity, draftId).orElseThrow(() -> new NotFoundException("draft"));
        if (draft.sent()) {
            throw new BusinessException("draft", "ticket.draft.sent");
        }
    }

    private static void requireRoom(List<PhotoView> photos, int max) {
        if (photos.size() >= max) {
            throw new BusinessException("photo", "photo.tooMany", max);
        }
    }
}

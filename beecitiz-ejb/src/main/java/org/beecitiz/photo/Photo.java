package org.beecitiz.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.beecitiz.platform.Identified;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.TicketId;

/** A photo of a ticket, or of a draft that may become one. */
@Entity
public class Photo extends Identified {
    @Column(name = "photo_key")
    private String key;

    @Column(name = "collectivity_id")
    private long collectivityId;

    @Column(name = "ticket_id")
    private Long ticketId;

    @Column(name = "draft_id")
    private String draftId;

    @Enumerated(EnumType.STRING)
    private PhotoSource source;

    private int width;

    private int height;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Photo() {}

    private Photo(CollectivityId collectivity, StoredPhoto stored, PhotoSource source, Instant addedAt) {
        this.collectivityId = collectivity.value();
        this.key = stored.key();
        this.width = stored.width();
        this.height = stored.height();
        this.source = source;
        this.addedAt = addedAt;
    }

    static Photo ofDraft(CollectivityId collectivity, String draftId, StoredPhoto stored, Instant at) {
        Photo photo = new Photo(collectivity, stored, PhotoSource.AUTHOR, at);
        photo.draftId = draftId;
        return photo;
    }

    static Photo ofTicket(
            CollectivityId collectivity, TicketId ticket, StoredPhoto stored, PhotoSource source, Instant at) {
        Photo photo = new Photo(collectivity, stored, source, at);
        photo.ticketId = ticket.value();
        return photo;
    }

    void belongTo(TicketId ticket) {
        ticketId = ticket.value();
        draftId = null;
    }

    String key() {
        return key;
    }

    long collectivityId() {
        return collectivityId;
    }

    PhotoView view() {
        return new PhotoView(key, source, width, height, addedAt);
    }
}

package org.beecitiz.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.territory.CollectivityId;

/** A ticket being written, step by step; its id is a secret of the one who writes. Purged after a day. */
@Entity
@Table(name = "ticket_draft")
public class TicketDraft {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String id;

    @Column(name = "collectivity_id")
    private long collectivityId;

    @Column(name = "started_at")
    private Instant startedAt;

    private double latitude;
    private double longitude;
    private String address;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    @Column(name = "category_id")
    private Long categoryId;

    private String description;

    /** What it became; sending it again gives the same receipt. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    protected TicketDraft() {}

    TicketDraft(CollectivityId collectivity, Instant startedAt) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        this.id = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.collectivityId = collectivity.value();
        this.startedAt = startedAt;
    }

    String id() {
        return id;
    }

    Instant startedAt() {
        return startedAt;
    }

    CollectivityId collectivity() {
        return new CollectivityId(collectivityId);
    }

    void placeAt(GeoPoint point, String inWords) {
        latitude = point.latitude();
        longitude = point.longitude();
        address = inWords;
    }

    void about(TicketKind newKind, CategoryId category, String newDescription) {
        kind = newKind;
        categoryId = category.value();
        description = newDescription;
    }

    Optional<Ticket> ticket() {
        return Optional.ofNullable(ticket);
    }

    void became(Ticket received) {
        ticket = received;
    }

    GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    NewTicket toTicket(Author author) {
        return new NewTicket(
                collectivity(),
                kind,
                categoryId == null ? null : new CategoryId(categoryId),
                point(),
                address,
                description,
                author,
                Source.PORTAL);
    }
}

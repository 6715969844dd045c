package org.beecitiz.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.beecitiz.platform.Identified;
import org.eclipse.persistence.annotations.Customizer;

/**
 * A mail to one recipient (envoi): the row of the outbox, and afterwards the record of what was sent.
 *
 * <p>Failures are tried again after 1, 2, 4… minutes, {@value #MAX_ATTEMPTS} times in all.
 */
@Entity
@Customizer(WrittenAfterItsTicket.class)
public class Delivery extends Identified {
    static final int MAX_ATTEMPTS = 8;
    private static final int ERROR_MAX = 500;

    @Column(name = "collectivity_id")
    private long collectivityId;

    @Column(name = "ticket_id")
    private long ticketId;

    /** The event it tells of; null where it asks for something. */
    @Column(name = "event_id")
    private Long eventId;

    /** The support it is about; null for all who are no followers. */
    @Column(name = "follower_id")
    private Long followerId;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    private String address;
    private String locale;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    /** Whether it was held, to be told together with what follows. */
    private boolean held;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected Delivery() {}

    Delivery(
            long collectivityId,
            long ticketId,
            Long eventId,
            Addressee addressee,
            MailTemplate template,
            Instant createdAt,
            Duration hold) {
        this.collectivityId = collectivityId;
        this.ticketId = ticketId;
        this.eventId = eventId;
        this.followerId = addressee.follower();
        this.recipient = addressee.recipient();
        this.address = addressee.address();
        this.locale = addressee.locale().toLanguageTag();
        this.template = template;
        this.createdAt = createdAt;
        this.dueAt = createdAt.plus(hold);
        this.held = !hold.isZero();
        this.status = DeliveryStatus.WAITING;
    }

    /** Whether it is to be sent now: its time has come, or the instance that held it has not been heard of. */
    boolean isDue(Instant now) {
        return switch (status) {
            case WAITING -> !dueAt.isAfter(now);
            case SENDING -> !leasedUntil.isAfter(now);
            default -> false;
        };
    }

    void leaseUntil(Instant end) {
        status = DeliveryStatus.SENDING;
        leasedUntil = end;
        attempts++;
    }

    /** It is told in the mail of another delivery. */
    void mergeInto(Delivery other) {
        status = DeliveryStatus.MERGED;
        mergedInto = other.id();
        leasedUntil = null;
    }

    /** Waits for what was done just now, so that both are told in one mail. */
    void holdUntil(Instant at) {
        dueAt = at;
    }

    /** An administrator wants it tried again. */
    void retry(Instant at) {
        if (status == DeliveryStatus.FAILED) {
            status = DeliveryStatus.WAITING;
            attempts = 0;
            dueAt = at;
        }
    }

    void sent(Instant at) {
        status = DeliveryStatus.SENT;
        sentAt = at;
        leasedUntil = null;
        lastError = null;
    }

    /** It was not tried, since the server is gone: it waits, and loses no try. */
    void postpone(Instant until) {
        status = DeliveryStatus.WAITING;
        leasedUntil = null;
        attempts--;
        dueAt = until;
    }

    /** The server did not take it: try again later, or give up when it never will. */
    void failed(String error, boolean forGood, Instant at) {
        lastError = error.length() > ERROR_MAX ? error.substring(0, ERROR_MAX) : error;
        leasedUntil = null;
        if (forGood || attempts >= MAX_ATTEMPTS) {
            status = DeliveryStatus.FAILED;
        } else {
            status = DeliveryStatus.WAITING;
            dueAt = at.plus(Duration.ofMinutes(1L << (attempts - 1)));
        }
    }

    boolean isHeld() {
        return held;
    }

    Long mergedInto() {
        return mergedInto;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    String lastError() {
        return lastError;
    }

    long collectivityId() {
        return collectivityId;
    }

    long ticketId() {
        return ticketId;
    }

    Long eventId() {
        return eventId;
    }

    Long followerId() {
        return followerId;
    }

    Recipient recipient() {
        return recipient;
    }

    String address() {
        return address;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    MailTemplate template() {
        return template;
    }

    DeliveryStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }

    DeliveryView view() {
        return new DeliveryView(eventId, recipient, template, status, createdAt, sentAt);
    }
}

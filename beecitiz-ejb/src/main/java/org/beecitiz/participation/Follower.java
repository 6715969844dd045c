package org.beecitiz.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Locale;
import org.beecitiz.platform.Identified;
import org.beecitiz.ticket.Ticket;

/** Somebody who supports a ticket and hears of it (soutien), known by their e-mail address alone; each address once a ticket. */
@Entity
public class Follower extends Identified {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ticket_id")
    private Ticket ticket;

    private String email;
    private String locale;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** When they confirmed it; until then they count for nothing, and are mailed nothing else. */
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private boolean muted;

    protected Follower() {}

    Follower(Ticket ticket, String email, Locale locale, Instant at) {
        this.ticket = ticket;
        this.email = email;
        this.locale = locale.toLanguageTag();
        this.askedAt = at;
    }

    public Ticket ticket() {
        return ticket;
    }

    public String email() {
        return email;
    }

    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    /** Confirms it; returns whether this is the first time. Wants mails again too. */
    boolean confirm(Instant at) {
        boolean first = confirmedAt == null;
        if (first) {
            confirmedAt = at;
        }
        muted = false;
        return first;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    void mute(boolean wantsNoMails) {
        muted = wantsNoMails;
    }

    boolean isMuted() {
        return muted;
    }
}

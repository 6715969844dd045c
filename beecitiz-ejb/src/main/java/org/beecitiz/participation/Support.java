package org.beecitiz.participation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.Optional;
import org.beecitiz.limits.Limit;
import org.beecitiz.limits.RateLimits;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.EmailAddress;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.platform.PlainText;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.Ticket;
import org.beecitiz.ticket.TicketReference;

/** "Moi aussi". Public: to ask needs nothing but an e-mail address, all else the secret that is mailed there. */
@Boundary
public class Support {
    @Inject
    private EntityManager em;

    @Inject
    private SupportSecrets secrets;

    @Inject
    private RateLimits limits;

    @Inject
    private Event<SupportAsked> announcements;

    @Inject
    private BeecitizClock clock;

    /**
     * Asks by mail whether somebody supports a published ticket that is open. Who did so before is not mailed again, and the answer is the same: nobody
     * learns from it who supports what.
     */
    public void ask(CollectivityId collectivity, TicketReference reference, String email, Locale locale) {
        String address = requireEmail(email);
        limits.spend(Limit.SUPPORTS);
        limits.spend(Limit.SUPPORTS_OF_EMAIL, address);
        Ticket ticket = open(collectivity, reference);
        // So that of two clicks the second finds what the first wrote.
        em.lock(ticket, LockModeType.PESSIMISTIC_WRITE);
        Follower follower = find(ticket, address).orElseGet(() -> begin(ticket, address, locale));
        if (!follower.isConfirmed() || follower.isMuted()) {
            announcements.fire(new SupportAsked(collectivity, ticket.ticketId(), follower.id()));
        }
    }

    /** They confirm it: they are counted, once, and hear of the ticket from now on. */
    public void confirm(CollectivityId collectivity, String secret) {
        Follower follower = get(collectivity, secret);
        em.refresh(follower, LockModeType.PESSIMISTIC_WRITE);
        if (follower.confirm(clock.instant())) {
            // Not through the entity: nobody who is editing the ticket is to hear that it has changed.
            em.createNativeQuery("UPDATE ticket SET supporters = supporters + 1 WHERE id = ?")
                    .setParameter(1, follower.ticket().id())
                    .executeUpdate();
        }
    }

    /** Wants no more mails about it, or wants them again; the support counts all the same. */
    public void mute(CollectivityId collectivity, String secret, boolean muted) {
        get(collectivity, secret).mute(muted);
    }

    public Optional<SupportView> find(CollectivityId collectivity, String secret) {
        return opened(collectivity, secret)
                .map(follower ->
                        new SupportView(follower.ticket().reference(), follower.isConfirmed(), follower.isMuted()));
    }

    private static String requireEmail(String email) {
        String address = PlainText.of(email).toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            throw new BusinessException("email", "ticket.email.missing");
        }
        if (!EmailAddress.isValid(address)) {
            throw new BusinessException("email", "ticket.email.malformed");
        }
        return address;
    }

    private Ticket open(CollectivityId collectivity, TicketReference reference) {
        Ticket ticket = em.createQuery(
                        "SELECT t FROM Ticket t WHERE t.collectivity.id = :collectivity AND t.reference = :reference",
                        Ticket.class)
                .setParameter("collectivity", collectivity.value())
                .setParameter("reference", reference.toString())
                .getResultStream()
                .filter(Ticket::isPublic)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ticket " + reference));
        if (!ticket.status().isOpen()) {
            throw new BusinessException("email", "support.closed");
        }
        return ticket;
    }

    private Optional<Follower> find(Ticket ticket, String email) {
        return em.createQuery("SELECT f FROM Follower f WHERE f.ticket = :ticket AND f.email = :email", Follower.class)
                .setParameter("ticket", ticket)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    private Follower begin(Ticket ticket, String email, Locale locale) {
        Follower follower = new Follower(ticket, email, locale, clock.instant());
        em.persist(follower);
        return follower;
    }

    private Follower get(CollectivityId collectivity, String secret) {
        return opened(collectivity, secret).orElseThrow(() -> new NotFoundException("a support of this secret"));
    }

    private Optional<Follower> opened(CollectivityId collectivity, String secret) {
        return secrets.opened(secret)
                .map(id -> em.find(Follower.class, id))
                .filter(follower -> follower.ticket().collectivity().id() == collectivity.value());
    }
}

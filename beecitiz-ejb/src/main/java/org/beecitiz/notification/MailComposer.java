package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Zone;
import org.beecitiz.ticket.Ticket;
import org.beecitiz.ticket.TicketEvent;
import org.beecitiz.ticket.TicketLinks;

/** Writes the mail of a delivery, when it is sent: about the ticket as it is then, and the event that caused it. */
@ApplicationScoped
public class MailComposer {
    @Inject
    private EntityManager em;

    @Inject
    private TicketLinks links;

    Mail compose(Delivery delivery) {
        Ticket ticket = em.find(Ticket.class, delivery.ticketId());
        CollectivityView collectivity = ticket.collectivity().view();
        Locale locale = delivery.locale();
        MailText mail = MailText.of(delivery.template(), locale, model(delivery, ticket));
        String domain = collectivity
                .senderAddress()
                .substring(collectivity.senderAddress().indexOf('@') + 1);
        return new Mail(
                delivery.id(),
                "<delivery-" + delivery.id() + "@" + domain + ">",
                "<ticket-" + ticket.id() + "@" + domain + ">",
                collectivity.name(),
                collectivity.senderAddress(),
                delivery.address(),
                locale,
                mail.subject(),
                mail.text(),
                mail.html(collectivity, locale));
    }

    private Map<String, Object> model(Delivery delivery, Ticket ticket) {
        Locale locale = delivery.locale();
        TicketEvent event = em.find(TicketEvent.class, delivery.eventId());
        MailDates dates = new MailDates(locale, ticket.collectivity().view().timeZone());
        Map<String, Object> model = new HashMap<>();
        model.put("reference", ticket.reference().toString());
        model.put("collectivity", ticket.collectivity().name());
        model.put("category", ticket.category().label().in(locale));
        model.put("address", ticket.address());
        model.put("zone", ticket.zone().map(Zone::name).orElse(""));
        model.put("description", lines(ticket.description()));
        model.put("department", ticket.department().view());
        model.put("receivedAt", dates.instant(ticket.receivedAt()));
        model.put("estimate", ticket.estimate().map(dates::day).orElse(""));
        model.put("explanation", lines(event.text()));
        model.put("idea", ticket.kind() == org.beecitiz.ticket.TicketKind.IDEA);
        model.put(
                "link",
                (delivery.recipient() == Recipient.AUTHOR ? links.authorPage(ticket) : links.agentPage(ticket))
                        .toString());
        return model;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}

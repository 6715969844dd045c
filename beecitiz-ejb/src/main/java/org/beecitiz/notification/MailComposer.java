package org.beecitiz.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beecitiz.participation.SupportSecrets;
import org.beecitiz.territory.CollectivityView;
import org.beecitiz.territory.Zone;
import org.beecitiz.ticket.HistoryEntry;
import org.beecitiz.ticket.Ticket;
import org.beecitiz.ticket.TicketEvent;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketLinks;

/** Writes the mail of a delivery, when it is sent: about the ticket as it is then, and the event that caused it. */
@ApplicationScoped
public class MailComposer {
    @Inject
    private EntityManager em;

    @Inject
    private TicketLinks links;

    @Inject
    private SupportSecrets supports;

    /** The mail of a delivery, which tells of those that were merged into it too. */
    Mail compose(Delivery delivery, List<Delivery> merged) {
        Ticket ticket = em.find(Ticket.class, delivery.ticketId());
        CollectivityView collectivity = ticket.collectivity().view();
        Locale locale = delivery.locale();
        MailText mail = MailText.of(delivery.template(), locale, model(delivery, merged, ticket));
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
                oneClickUnsubscribe(delivery, ticket),
                mail.subject(),
                mail.text(),
                mail.html(collectivity, locale));
    }

    private Map<String, Object> model(Delivery delivery, List<Delivery> merged, Ticket ticket) {
        Locale locale = delivery.locale();
        MailDates dates = new MailDates(locale, ticket.collectivity().timeZone());
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
        model.put("words", List.of());
        if (delivery.eventId() != null) {
            HistoryEntry entry = entryOf(delivery);
            model.put("status", Map.of(entry.toStatus().name(), true));
            model.put("words", lines(entry.text()));
        }
        model.put("open", ticket.status().isOpen());
        model.put("idea", ticket.kind() == TicketKind.IDEA);
        List<Map<String, Object>> also = merged.stream()
                .map(this::entryOf)
                .filter(earlier -> stillHolds(earlier, ticket))
                .map(earlier -> also(earlier, dates))
                .toList();
        model.put("hasAlso", !also.isEmpty());
        model.put("also", also);
        model.put("link", page(delivery, ticket).toString());
        model.put("unsubscribe", unsubscribePage(delivery, ticket));
        return model;
    }

    private URI page(Delivery delivery, Ticket ticket) {
        return switch (delivery.recipient()) {
            case AUTHOR -> links.authorPage(ticket, delivery.locale());
            case FOLLOWERS ->
                delivery.eventId() == null
                        ? supportPage(delivery, ticket)
                        : links.publicPage(ticket, delivery.locale());
            case ASSIGNED_AGENT, DEPARTMENT_UNLESS_ASSIGNED, DEPARTMENT_MAILBOX -> links.agentPage(ticket);
        };
    }

    private String unsubscribePage(Delivery delivery, Ticket ticket) {
        return switch (delivery.recipient()) {
            case AUTHOR -> links.unsubscribePage(ticket).toString();
            case FOLLOWERS -> supportPage(delivery, ticket).toString();
            case ASSIGNED_AGENT, DEPARTMENT_UNLESS_ASSIGNED, DEPARTMENT_MAILBOX -> "";
        };
    }

    private URI oneClickUnsubscribe(Delivery delivery, Ticket ticket) {
        return switch (delivery.recipient()) {
            case AUTHOR -> links.oneClickUnsubscribe(ticket);
            case FOLLOWERS -> links.oneClickUnsubscribe(ticket, supports.secretOf(delivery.followerId()));
            case ASSIGNED_AGENT, DEPARTMENT_UNLESS_ASSIGNED, DEPARTMENT_MAILBOX -> null;
        };
    }

    private URI supportPage(Delivery delivery, Ticket ticket) {
        return links.supportPage(ticket, supports.secretOf(delivery.followerId()), delivery.locale());
    }

    // Of dates announced one after the other, nobody wants to read but the last; and none once it is done.
    private static boolean stillHolds(HistoryEntry entry, Ticket ticket) {
        return switch (entry.type()) {
            case ESTIMATE_SET, ESTIMATE_CHANGED ->
                ticket.status().isOpen()
                        && ticket.estimate().filter(entry.estimate()::equals).isPresent();
            default -> true;
        };
    }

    private static Map<String, Object> also(HistoryEntry entry, MailDates dates) {
        Map<String, Object> item = new HashMap<>();
        item.put(entry.type().name(), true);
        item.put("status", Map.of(entry.toStatus().name(), true));
        item.put("estimate", entry.estimate() == null ? "" : dates.day(entry.estimate()));
        item.put("text", String.join(" ", lines(entry.text())));
        return item;
    }

    // What agents say to each other is for nobody else.
    private HistoryEntry entryOf(Delivery delivery) {
        HistoryEntry entry = em.find(TicketEvent.class, delivery.eventId()).entry();
        return switch (delivery.recipient()) {
            case AUTHOR, FOLLOWERS -> entry.forThePublic();
            case ASSIGNED_AGENT, DEPARTMENT_UNLESS_ASSIGNED, DEPARTMENT_MAILBOX -> entry;
        };
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}

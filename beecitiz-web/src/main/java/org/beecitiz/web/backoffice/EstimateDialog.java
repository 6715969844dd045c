package org.beecitiz.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.beecitiz.notification.Deliveries;
import org.beecitiz.notification.Recipient;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.ticket.TicketDesk;
import org.beecitiz.ticket.TicketEventType;

/** Announces by when it will be done: a date, or in how many days. */
@Named
@RequestScoped
public class EstimateDialog {
    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private TicketPage page;

    @Inject
    private TicketChange change;

    @Inject
    private TicketDesk desk;

    @Inject
    private Deliveries deliveries;

    @Inject
    private BeecitizClock clock;

    private String date;
    private String days;

    public void announce() {
        change.make(
                version -> desk.estimate(page.getDetail().reference(), version, date(date, days, today())),
                "backoffice.estimate.done");
    }

    /** The date if there is one, else that many days from today; null when neither is given. */
    static LocalDate date(String date, String days, LocalDate today) {
        try {
            if (date != null) {
                return LocalDate.parse(date);
            }
            return days == null ? null : today.plusDays(Integer.parseInt(days.strip()));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            throw new BusinessException("estimate", "backoffice.estimate.unreadable");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), backoffice.getCollectivity().timeZone());
    }

    public boolean isAuthorTold() {
        TicketEventType event =
                page.getDetail().estimate() == null ? TicketEventType.ESTIMATE_SET : TicketEventType.ESTIMATE_CHANGED;
        return deliveries.recipientsOf(event).contains(Recipient.AUTHOR);
    }

    /** The earliest date, as native date fields want it. */
    public String getToday() {
        return today().toString();
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}

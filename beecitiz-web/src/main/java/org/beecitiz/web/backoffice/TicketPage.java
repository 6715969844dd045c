package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beecitiz.notification.Deliveries;
import org.beecitiz.notification.DeliveryView;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.photo.PhotoView;
import org.beecitiz.platform.BeecitizClock;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.ticket.TicketFile;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.web.faces.Dates;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PhoneLink;

/** One ticket: its facts, its history, and what can be done with it now. */
@Named("ticket")
@RequestScoped
public class TicketPage {
    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private TicketFile file;

    @Inject
    private Deliveries deliveries;

    @Inject
    private PhotoAlbum album;

    @Inject
    private HistoryWords words;

    @Inject
    private RoutingWords routing;

    @Inject
    private Messages messages;

    @Inject
    private Dates dates;

    @Inject
    private BeecitizClock clock;

    private TicketDetail detail;
    private List<HistoryLine> history;
    private List<PhotoView> photos;
    private DueGroup due;
    private boolean mine;

    @PostConstruct
    void read() {
        TicketReference reference = TicketReference.parse(backoffice.parameter())
                .orElseThrow(() -> new NotFoundException("ticket " + backoffice.parameter()));
        detail = file.get(reference);
        List<DeliveryView> mails = deliveries.of(detail.id());
        history = detail.history().stream()
                .map(entry -> words.tell(entry, detail.source(), mails))
                .toList();
        photos = album.ofTicket(detail.id());
        due = detail.isOpen() ? DueGroup.of(detail.estimate(), today()) : null;
        mine = detail.agent() != null
                && detail.agent().id().equals(backoffice.getAgent().id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), backoffice.getCollectivity().timeZone());
    }

    public TicketDetail getDetail() {
        return detail;
    }

    /** From its beginning. */
    public List<HistoryLine> getHistory() {
        return history;
    }

    public List<PhotoView> getPhotos() {
        return photos;
    }

    public String getTitle() {
        return detail.category().in(messages.getLocale());
    }

    public String getAddress() {
        return BackofficePage.ticket(detail.reference());
    }

    public Face getAgent() {
        return detail.agent() == null ? null : Face.of(detail.agent().fullName());
    }

    public boolean isTakeable() {
        return detail.isOpen() && !mine;
    }

    /** Whether the first thing to do is to put someone in charge. */
    public boolean isTakeFirst() {
        return detail.isOpen() && detail.agent() == null;
    }

    public boolean isReopenable() {
        return !detail.isOpen() && !detail.isArchived();
    }

    /** {@code RESOLVED} or {@code REALISED}. */
    public TicketStatus getDone() {
        return TicketStatus.doneFor(detail.kind());
    }

    /** The estimate in a sentence, or null when there is none or it no longer matters. */
    public String getDueSentence() {
        if (due == null || due == DueGroup.NONE) {
            return null;
        }
        String day = dates.day(detail.estimate());
        return messages.of("backoffice.ticket." + (due == DueGroup.LATE ? "late" : "due"), day);
    }

    public boolean isLate() {
        return due == DueGroup.LATE;
    }

    public boolean isSoon() {
        return due == DueGroup.THIS_WEEK;
    }

    /** The author's phone number as a link, or null when there is none. */
    public String getPhoneLink() {
        return PhoneLink.of(detail.author().phone());
    }

    /** Whether nothing is known of the author: it was erased, or they never said who they are. */
    public boolean isAuthorUnknown() {
        return detail.author().email() == null
                && detail.author().name() == null
                && detail.author().phone() == null;
    }

    /** Why the department has it: the rule that matched when it was routed, in a sentence. */
    public String getReason() {
        return routing.tell(detail);
    }

    /** Latitude and longitude as addresses of maps write them. */
    public String getPlace() {
        return String.format(
                Locale.ROOT,
                "%.6f,%.6f",
                detail.point().latitude(),
                detail.point().longitude());
    }
}

package org.beecitiz.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.CollectivityId;
import org.beecitiz.ticket.Reroute;
import org.beecitiz.ticket.TicketCorrection;
import org.beecitiz.ticket.TicketDetail;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.PageErrors;

/** Mends the ticket's place and category; first tells who would be in charge, then asks whether it goes to them. */
@Named
@RequestScoped
public class CorrectDialog {
    @Inject
    private HttpServletRequest request;

    @Inject
    private BackofficeRequest backoffice;

    @Inject
    private TicketPage page;

    @Inject
    private TicketChange change;

    @Inject
    private TicketCorrection correction;

    @Inject
    private Catalogue catalogue;

    @Inject
    private RoutingWords words;

    @Inject
    private Messages messages;

    @Inject
    private PageErrors errors;

    private List<CategoryFamily> families;
    private String category;
    private String address;
    private String latitude;
    private String longitude;
    private Reroute reroute;

    @PostConstruct
    void read() {
        TicketDetail detail = page.getDetail();
        families = offered(detail.category().id());
        category = String.valueOf(detail.category().id().value());
        address = detail.address();
        latitude = String.valueOf(detail.point().latitude());
        longitude = String.valueOf(detail.point().longitude());
    }

    // What is offered, and what it is about already, be it withdrawn.
    private List<CategoryFamily> offered(CategoryId current) {
        CollectivityId own = backoffice.getCollectivity().id();
        List<CategoryLabel> offered = catalogue.offered(own).stream()
                .flatMap(family -> family.categories().stream())
                .toList();
        return catalogue.families(own).stream()
                .map(family -> new CategoryFamily(
                        family.label(),
                        family.categories().stream()
                                .filter(label -> label.id().equals(current) || offered.contains(label))
                                .toList()))
                .toList();
    }

    // The buttons that were shown must be there when one of them comes back.
    private boolean wasShown(String what) {
        return what.equals(request.getParameter("correct-shown"));
    }

    /** Whether what it leads to was shown: it can be applied. */
    public boolean isShown() {
        return reroute != null || wasShown("same") || wasShown("next");
    }

    /** Whether others would be in charge. */
    public boolean isHandsOver() {
        return reroute == null ? wasShown("next") : reroute.changesHands();
    }

    /** What the form shows: {@code next} when others would be in charge, {@code same} when not, or nothing yet. */
    public String getShownAs() {
        if (!isShown()) {
            return "";
        }
        return isHandsOver() ? "next" : "same";
    }

    /** Asks who would be in charge; nothing is changed yet. */
    public void look() {
        errors.tries(() -> reroute = correction.preview(page.getDetail().reference(), point(), chosenCategory()));
    }

    /** Mends it, and leaves it with those who have it. */
    public void keep() {
        apply(false);
    }

    /** Mends it, and gives it to those whom the rules name. */
    public void handOver() {
        apply(true);
    }

    private void apply(boolean handOver) {
        change.make(
                version -> correction.correct(
                        page.getDetail().reference(), version, point(), address, chosenCategory(), handOver),
                handOver
                        ? "backoffice.correct.handedOver"
                        : isSame() ? "backoffice.correct.unchanged" : "backoffice.correct.done");
    }

    private boolean isSame() {
        TicketDetail detail = page.getDetail();
        return GeoPoint.parse(latitude, longitude)
                        .filter(detail.point()::equals)
                        .isPresent()
                && detail.address()
                        .equals(Objects.requireNonNullElse(address, "").strip())
                && String.valueOf(detail.category().id().value()).equals(category);
    }

    private GeoPoint point() {
        return GeoPoint.parse(latitude, longitude)
                .orElseThrow(() -> new BusinessException("point", "ticket.point.missing"));
    }

    private CategoryId chosenCategory() {
        return families.stream()
                .flatMap(family -> family.categories().stream())
                .filter(label -> String.valueOf(label.id().value()).equals(category))
                .map(label -> label.id())
                .findFirst()
                .orElseThrow(() -> new BusinessException("category", "ticket.category.missing"));
    }

    /** Who would be in charge, or null until it was asked for. */
    public Reroute getReroute() {
        return reroute;
    }

    /** Department and agent that it would go to. */
    public String getNext() {
        return Optional.ofNullable(reroute.agent())
                .map(agent -> agent.fullName() + ", " + reroute.department().name())
                .orElse(reroute.department().name());
    }

    /** The rule that decides so, in a sentence. */
    public String getWhy() {
        return words.tell(reroute.reason());
    }

    /** The categories that it can be filed under, each behind the name of its family. */
    public List<Choice> getChoices() {
        Locale locale = messages.getLocale();
        return families.stream()
                .flatMap(family -> family.categories().stream()
                        .map(label ->
                                new Choice(label.id().value(), family.label().in(locale) + " › " + label.in(locale))))
                .toList();
    }

    /** A category to choose. */
    public record Choice(long id, String name) {}

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }
}

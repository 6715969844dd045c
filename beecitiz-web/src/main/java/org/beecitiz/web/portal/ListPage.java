package org.beecitiz.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.CategoryLabel;
import org.beecitiz.photo.PhotoAlbum;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.PublicTicketRow;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketId;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketStatus;
import org.beecitiz.web.faces.Messages;
import org.beecitiz.web.faces.QueryString;
import org.beecitiz.web.faces.Redirect;

/** The list beside the map, and the list without one: filters and page are in the address. */
@Named
@RequestScoped
public class ListPage {
    private static final int SIZE = 20;

    @Inject
    private PortalRequest portal;

    @Inject
    private PublicTickets tickets;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PhotoAlbum album;

    @Inject
    private Messages messages;

    @Inject
    private Redirect redirect;

    @Inject
    private HttpServletRequest request;

    private ListQuery query;
    private QueryString address;
    private List<CategoryFamily> families;
    private Page<PublicTicketRow> page;
    private int number;
    private Map<TicketId, String> covers;

    @PostConstruct
    void read() {
        families = catalogue.families(portal.id());
        query = ListQuery.of(request.getParameterMap(), this::exists);
        address = new QueryString(request.getQueryString()).without("page", "lang");
        page = read(query.page());
        number = query.page();
        if (page.rows().isEmpty() && page.total() > 0) {
            number = (int) getPages();
            page = read(number);
        }
        covers = album.covers(page.rows().stream().map(PublicTicketRow::id).toList());
    }

    private boolean exists(CategoryId category) {
        return labels().anyMatch(label -> label.id().equals(category));
    }

    private Page<PublicTicketRow> read(int which) {
        return tickets.find(portal.id(), query.filter(), query.sort(), new PageRequest((which - 1) * SIZE, SIZE));
    }

    /** One who searches for a reference wants that ticket. */
    public void jump() {
        TicketReference.parse(query.filter().text())
                .filter(reference -> tickets.find(portal.id(), reference).isPresent())
                .ifPresent(reference -> redirect.to(portal.getPath() + "/demandes/" + reference));
    }

    /** The statuses that a public list can show. */
    public List<TicketStatus> getStatuses() {
        return Arrays.stream(TicketStatus.values())
                .filter(TicketStatus::staysOnMap)
                .toList();
    }

    /** The statuses that look different on a map: what was done looks the same for requests and ideas. */
    public List<TicketStatus> getLegend() {
        return getStatuses().stream()
                .filter(status -> status != TicketStatus.REALISED)
                .toList();
    }

    public TicketKind[] getKinds() {
        return TicketKind.values();
    }

    public boolean isShown(TicketKind kind) {
        return query.filter().kinds().isEmpty() || query.filter().kinds().contains(kind);
    }

    public boolean isChosen(TicketStatus status) {
        return query.filter().statuses().contains(status);
    }

    public boolean isChosen(CategoryLabel label) {
        return label.id().equals(query.filter().category());
    }

    /** Whether it is the list of ideas. */
    public boolean isIdeas() {
        return query.filter().kinds().equals(Set.of(TicketKind.IDEA));
    }

    public boolean isBySupport() {
        return query.sort() == PublicSort.MOST_SUPPORTED;
    }

    /** The address of this list in its other order, from its first page. */
    public String sortPath(boolean bySupport) {
        return portal.getPath() + "/liste"
                + (bySupport ? address.with("tri", ListQuery.BY_SUPPORT) : address.without("tri"));
    }

    public boolean isFiltered() {
        return query.isFiltered();
    }

    /** How many things the disclosure has chosen. */
    public int getChoices() {
        PublicFilter filter = query.filter();
        return filter.statuses().size() + (filter.category() == null ? 0 : 1);
    }

    /** What was chosen, in words: {@code Idées, Éclairage public, « banc »}. */
    public String getChosenWords() {
        PublicFilter filter = query.filter();
        List<String> words = new ArrayList<>();
        filter.kinds().stream()
                .sorted()
                .map(kind -> messages.of("portal.kinds." + kind))
                .forEach(words::add);
        filter.statuses().stream().sorted().map(messages::label).forEach(words::add);
        category().map(label -> label.in(messages.getLocale())).ifPresent(words::add);
        Optional.ofNullable(filter.text())
                .map(text -> messages.of("portal.list.quoted", text))
                .ifPresent(words::add);
        return String.join(", ", words);
    }

    private Optional<CategoryLabel> category() {
        return labels().filter(this::isChosen).findFirst();
    }

    private Stream<CategoryLabel> labels() {
        return families.stream().flatMap(CategoryFamily::labels);
    }

    /** Whether the list is that of a part of the map. */
    public boolean isOfArea() {
        return query.filter().area().isPresent();
    }

    public String getText() {
        return query.filter().text();
    }

    public List<CategoryFamily> getFamilies() {
        return families;
    }

    public List<PublicTicketRow> getRows() {
        return page.rows();
    }

    /** The key of a ticket's first photo, or null. */
    public String cover(PublicTicketRow row) {
        return covers.get(row.id());
    }

    public long getTotal() {
        return page.total();
    }

    public int getNumber() {
        return number;
    }

    public long getPages() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    /** The address of another page of this list, filters kept. */
    public String pagePath(long other) {
        return portal.getPath() + "/liste" + address.with("page", other);
    }

    /** The filters behind the address of the other one of map and list. */
    public String getFilterQuery() {
        return address.without("zone").toString();
    }

    /** {@code west,south,east,north} of what was searched for by words, which the map then shows all of; empty without words, or when nothing has them. */
    public String getExtent() {
        return query.filter().text() == null
                ? ""
                : tickets.extent(portal.id(), query.filter())
                        .map(area -> String.format(
                                Locale.ROOT,
                                "%.6f,%.6f,%.6f,%.6f",
                                area.west(),
                                area.south(),
                                area.east(),
                                area.north()))
                        .orElse("");
    }

    /** What the map's tiles are asked for, beside their place: the same filters, a family as its categories. */
    public String getTileQuery() {
        PublicFilter filter = query.filter();
        List<String> parts = new ArrayList<>();
        filter.kinds().stream().sorted().forEach(kind -> parts.add("genre=" + kind));
        filter.statuses().stream().sorted().forEach(status -> parts.add("statut=" + status));
        if (filter.category() != null) {
            families.stream()
                    .filter(family -> isChosen(family.label()))
                    .flatMap(family -> family.categories().stream())
                    .forEach(label -> parts.add("categorie=" + label.id().value()));
            parts.add("categorie=" + filter.category().value());
        }
        if (filter.text() != null) {
            parts.add("q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        }
        return String.join("&", parts);
    }
}

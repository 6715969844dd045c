package org.beecitiz.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beecitiz.catalogue.Catalogue;
import org.beecitiz.catalogue.CategoryFamily;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.platform.Page;
import org.beecitiz.platform.PageRequest;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicTicketRow;
import org.beecitiz.ticket.PublicTickets;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;

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
    private HttpServletRequest request;

    private Page<PublicTicketRow> page;
    private int number;
    private String category;

    @PostConstruct
    void read() {
        number = parsed("page").filter(n -> n >= 1 && n < 100_000).orElse(1L).intValue();
        category = request.getParameter("categorie");
        page = tickets.find(portal.id(), filter(), new PageRequest((number - 1) * SIZE, SIZE));
    }

    private PublicFilter filter() {
        return new PublicFilter(
                chosen(TicketKind.class, "genre"),
                chosen(TicketStatus.class, "statut"),
                parsed("categorie").map(CategoryId::new).orElse(null),
                Optional.empty());
    }

    private <E extends Enum<E>> Set<E> chosen(Class<E> type, String parameter) {
        String[] values =
                Optional.ofNullable(request.getParameterValues(parameter)).orElse(new String[0]);
        EnumSet<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(value -> !List.of(values).contains(value.name()));
        return chosen;
    }

    private Optional<Long> parsed(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf);
    }

    /** The statuses that a public list can show. */
    public List<TicketStatus> getStatuses() {
        return Arrays.stream(TicketStatus.values())
                .filter(TicketStatus::staysOnMap)
                .toList();
    }

    public boolean isChosen(String parameter, String value) {
        String[] values = request.getParameterValues(parameter);
        return values != null && List.of(values).contains(value);
    }

    public boolean isFiltered() {
        return !filter().equals(PublicFilter.ALL);
    }

    public List<CategoryFamily> getFamilies() {
        return catalogue.families(portal.id());
    }

    public List<PublicTicketRow> getRows() {
        return page.rows();
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

    public String getCategory() {
        return category;
    }

    /** The address of another page of this list, filters kept. */
    public String pagePath(long other) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("page=") && !part.startsWith("lang="))
                .reduce("", (all, part) -> all + part + "&");
        return portal.getPath() + "/liste?" + kept + "page=" + other;
    }
}

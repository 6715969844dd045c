package org.beecitiz.web.backoffice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.platform.PlainText;
import org.beecitiz.ticket.TicketFilter;
import org.beecitiz.ticket.TicketReference;
import org.beecitiz.ticket.TicketScope;
import org.beecitiz.ticket.TicketSort;
import org.beecitiz.ticket.TicketStatus;

/**
 * What an agent's list shows, as its address says it: a list can be bookmarked, sent, and come back to.
 *
 * @param status or null for those that the scope holds
 * @param category of either level, or null
 * @param text searched for, or null
 * @param page from 1
 */
public record ListState(
        TicketScope scope,
        TicketStatus status,
        CategoryId category,
        String text,
        TicketSort sort,
        boolean ascending,
        int page) {
    static final int PAGE_SIZE = 50;

    private static final int TEXT_MAX = 100;
    private static final Map<TicketScope, String> SCOPES = Map.of(
            TicketScope.MINE, "moi",
            TicketScope.DEPARTMENT, "service",
            TicketScope.UNASSIGNED, "sans-agent",
            TicketScope.ALL, "toutes",
            TicketScope.ARCHIVED, "archives");

    /** A scope as it is first seen: by due date, the archive by arrival from the last. */
    public static ListState of(TicketScope scope) {
        TicketSort sort = sortOf(scope);
        return new ListState(scope, null, null, null, sort, sort == TicketSort.ESTIMATE, 1);
    }

    /** Reads an address' parameters; what cannot be read is left out. */
    static ListState read(UnaryOperator<String> parameters) {
        TicketScope scope = SCOPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(parameters.apply("vue")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(TicketScope.MINE);
        TicketSort sort = named(TicketSort.class, parameters.apply("tri")).orElse(sortOf(scope));
        String order = parameters.apply("ordre");
        return new ListState(
                scope,
                named(TicketStatus.class, parameters.apply("statut")).orElse(null),
                number(parameters.apply("categorie")).map(CategoryId::new).orElse(null),
                text(parameters.apply("texte")),
                sort,
                order == null ? of(scope).ascending() : order.equals("croissant"),
                number(parameters.apply("page"))
                        .map(page -> (int) Math.min(Math.max(page, 1), 1_000_000))
                        .orElse(1));
    }

    private static TicketSort sortOf(TicketScope scope) {
        return scope == TicketScope.ARCHIVED ? TicketSort.RECEIVED : TicketSort.ESTIMATE;
    }

    private static String text(String asked) {
        String text = PlainText.line(asked);
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), TEXT_MAX));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> slug(constant).equals(value))
                .findFirst();
    }

    private static Optional<Long> number(String value) {
        return Optional.ofNullable(value)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** How an enum's value is written in an address. */
    public static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    TicketFilter filter() {
        return new TicketFilter(scope, status == null ? Set.of() : Set.of(status), category, text);
    }

    public int first() {
        return (page - 1) * PAGE_SIZE;
    }

    /** How the scope is written in an address. */
    public String scopeSlug() {
        return SCOPES.get(scope);
    }

    /** Whether a whole reference is looked for, which is found in whatever list and state. */
    boolean isByReference() {
        return TicketReference.parse(text).isPresent();
    }

    public boolean isFiltered() {
        return status != null || category != null || text != null;
    }

    /** The same list sorted by this, or the other way round when it already is. */
    public ListState sortedBy(TicketSort by) {
        return new ListState(scope, status, category, text, by, by != sort || !ascending, 1);
    }

    public ListState onPage(int number) {
        return new ListState(scope, status, category, text, sort, ascending, number);
    }

    public ListState withoutFilters() {
        return new ListState(scope, null, null, null, sort, ascending, 1);
    }

    public ListState withoutText() {
        return new ListState(scope, status, category, null, sort, ascending, 1);
    }

    /** The list's address; what is as usual is left out of it. */
    public String address() {
        ListState usual = of(scope);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("vue", scopeSlug());
        Optional.ofNullable(status).ifPresent(value -> parameters.put("statut", slug(value)));
        Optional.ofNullable(category).ifPresent(value -> parameters.put("categorie", String.valueOf(value.value())));
        Optional.ofNullable(text).ifPresent(value -> parameters.put("texte", value));
        if (sort != usual.sort() || ascending != usual.ascending()) {
            parameters.put("tri", slug(sort));
            parameters.put("ordre", ascending ? "croissant" : "decroissant");
        }
        if (page > 1) {
            parameters.put("page", String.valueOf(page));
        }
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", BackofficePage.ROOT + "?", ""));
    }
}

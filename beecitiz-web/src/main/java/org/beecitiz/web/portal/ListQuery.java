package org.beecitiz.web.portal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.geo.GeoPoint;
import org.beecitiz.ticket.PublicFilter;
import org.beecitiz.ticket.PublicSort;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;

/**
 * What the address of map and list asks for: {@code genre} and {@code statut} any number of times, {@code categorie}, {@code q},
 * {@code zone=west,south,east,north}, {@code tri=soutiens}, {@code page}. What cannot be read is left out: an old link still shows a list.
 *
 * @param page counted from 1
 */
record ListQuery(PublicFilter filter, PublicSort sort, int page) {
    static final String BY_SUPPORT = "soutiens";

    static ListQuery of(Map<String, String[]> parameters, Predicate<CategoryId> exists) {
        PublicFilter filter = new PublicFilter(
                chosen(TicketKind.class, parameters.get("genre")),
                chosen(TicketStatus.class, parameters.get("statut")),
                number(parameters, "categorie")
                        .map(CategoryId::new)
                        .filter(exists)
                        .orElse(null),
                first(parameters, "q").flatMap(PublicFilter::text).orElse(null),
                first(parameters, "zone").flatMap(ListQuery::area));
        int page = number(parameters, "page")
                .filter(n -> n >= 1 && n < 100_000)
                .orElse(1L)
                .intValue();
        PublicSort sort = first(parameters, "tri").filter(BY_SUPPORT::equals).isPresent()
                ? PublicSort.MOST_SUPPORTED
                : PublicSort.NEWEST;
        return new ListQuery(filter, sort, page);
    }

    /** Whether anything but the part of the map was chosen. */
    boolean isFiltered() {
        return !filter.kinds().isEmpty()
                || !filter.statuses().isEmpty()
                || filter.category() != null
                || filter.text() != null;
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, String[] names) {
        EnumSet<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(value -> names == null || !List.of(names).contains(value.name()));
        return chosen;
    }

    private static Optional<PublicFilter.Area> area(String text) {
        try {
            double[] bounds = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return bounds.length == 4
                            && DoubleStream.of(bounds).allMatch(Double::isFinite)
                            && GeoPoint.isValid(bounds[1], bounds[0])
                            && GeoPoint.isValid(bounds[3], bounds[2])
                            && bounds[0] <= bounds[2]
                    ? Optional.of(new PublicFilter.Area(bounds[0], bounds[1], bounds[2], bounds[3]))
                    : Optional.empty();
        } catch (NumberFormatException notNumbers) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(Map<String, String[]> parameters, String name) {
        return first(parameters, name).filter(text -> text.matches("\\d{1,15}")).map(Long::valueOf);
    }

    private static Optional<String> first(Map<String, String[]> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(values -> values[0]);
    }
}

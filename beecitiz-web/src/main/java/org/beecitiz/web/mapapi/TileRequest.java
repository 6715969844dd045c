package org.beecitiz.web.mapapi;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.map.MapFilter;
import org.beecitiz.map.MapTile;
import org.beecitiz.ticket.TicketKind;
import org.beecitiz.ticket.TicketStatus;

/** Reads a tile's address strictly: nonsense is empty, never a guess. */
final class TileRequest {
    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,7}").asMatchPredicate();
    private static final Predicate<String> ID = Pattern.compile("\\d{1,15}").asMatchPredicate();

    private TileRequest() {}

    /** From {@code ["", slug, z, x, "y.json"]}. */
    static Optional<MapTile> tile(String[] parts) {
        if (parts.length != 5 || !parts[4].endsWith(".json")) {
            return Optional.empty();
        }
        List<String> numbers = List.of(parts[2], parts[3], parts[4].substring(0, parts[4].length() - ".json".length()));
        if (!numbers.stream().allMatch(NUMBER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MapTile(
                    Integer.parseInt(numbers.get(0)),
                    Integer.parseInt(numbers.get(1)),
                    Integer.parseInt(numbers.get(2))));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    /** From the query's {@code categorie}, {@code genre}, {@code statut}, each any number of times. */
    static Optional<MapFilter> filter(Map<String, String[]> query) {
        Set<CategoryId> categories = new HashSet<>();
        for (String id : query.getOrDefault("categorie", new String[0])) {
            if (!ID.test(id)) {
                return Optional.empty();
            }
            categories.add(new CategoryId(Long.parseLong(id)));
        }
        Optional<Set<TicketKind>> kinds = values(TicketKind.class, query.get("genre"));
        Optional<Set<TicketStatus>> statuses = values(TicketStatus.class, query.get("statut"));
        return kinds.flatMap(k -> statuses.map(s -> new MapFilter(categories, k, s)));
    }

    private static <E extends Enum<E>> Optional<Set<E>> values(Class<E> type, String[] names) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String name : names == null ? new String[0] : names) {
            Optional<E> value = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(value.get());
        }
        return Optional.of(chosen);
    }
}

package org.beecitiz.ticket;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a JPQL query and their parameters, joined by AND. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    Where and(String condition, String parameter, Object value) {
        return and(condition).with(parameter, value);
    }

    Where with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    String clause() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** A LIKE pattern that finds {@code text} anywhere, without regard to case; {@code \} escapes. */
    static String containing(String text) {
        return "%" + text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}

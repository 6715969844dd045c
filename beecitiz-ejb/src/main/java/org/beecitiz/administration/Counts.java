package org.beecitiz.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many rows refer to each id; none to those that are not named. */
public record Counts(Map<Long, Long> byId) {

    static Counts of(List<Object[]> idsAndCounts) {
        Map<Long, Long> byId = new HashMap<>();
        idsAndCounts.forEach(row -> byId.put((Long) row[0], (Long) row[1]));
        return new Counts(byId);
    }

    public long of(long id) {
        return byId.getOrDefault(id, 0L);
    }
}

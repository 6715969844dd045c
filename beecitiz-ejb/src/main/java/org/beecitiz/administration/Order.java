package org.beecitiz.administration;

import java.util.ArrayList;
import java.util.List;

/** Moves in an ordered list. */
final class Order {
    private Order() {}

    /** The list with one of its elements so many places further, up when negative; beyond an end means at that end. */
    static <T> List<T> moved(List<T> list, T one, int by) {
        List<T> moved = new ArrayList<>(list);
        int from = list.indexOf(one);
        int to = (int) Math.max(0, Math.min(list.size() - 1L, (long) from + by));
        moved.add(to, moved.remove(from));
        return List.copyOf(moved);
    }
}

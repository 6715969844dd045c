package org.beecitiz.web.open311;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer before it is written, by the standard's "Spark" convention: in XML all elements have names; in JSON the root's is left out, and a listing
 * is an array without its items' name.
 *
 * @param root name of the XML document's element
 */
record Answer(String root, Node content) {

    /** What an element contains. */
    sealed interface Node permits Value, Fields, Listing {}

    /** A text, a number, a truth value, or nothing: {@code null} in JSON, an empty element in XML. */
    record Value(Object scalar) implements Node {
        static final Value NONE = new Value(null);
    }

    /** Named parts in their order. */
    record Fields(Map<String, Node> parts) implements Node {
        Fields() {
            this(new LinkedHashMap<>());
        }

        Fields with(String name, String text) {
            return with(name, new Value(text));
        }

        Fields with(String name, boolean truth) {
            return with(name, new Value(truth));
        }

        Fields with(String name, int number) {
            return with(name, new Value(BigDecimal.valueOf(number)));
        }

        /** In decimal notation, never in exponents. */
        Fields with(String name, double number) {
            return with(
                    name, new Value(new BigDecimal(BigDecimal.valueOf(number).toPlainString())));
        }

        Fields with(String name, Node part) {
            parts.put(name, part);
            return this;
        }

        Fields without(String name) {
            return with(name, Value.NONE);
        }
    }

    /** Any number of parts of one kind, each in an element of this name. */
    record Listing(String each, List<? extends Node> items) implements Node {}
}

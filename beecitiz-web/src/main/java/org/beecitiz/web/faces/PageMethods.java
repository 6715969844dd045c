package org.beecitiz.web.faces;

import java.util.Set;

/** The methods by which pages are asked for; Faces would answer any other as if it were GET. */
public final class PageMethods {
    private static final Set<String> ALL = Set.of("GET", "HEAD", "POST");

    private PageMethods() {}

    public static boolean contain(String method) {
        return ALL.contains(method);
    }
}

package org.beecitiz.web.security;

import java.util.List;

/** The addresses behind the agents' door: never kept by caches or found by search engines. */
public final class AgentsArea {
    private static final List<String> ROOTS = List.of("/agents/", "/administration/");

    private AgentsArea() {}

    /** Whether a path of this server lies behind the door. */
    public static boolean contains(String path) {
        return ROOTS.stream().anyMatch((path + "/")::startsWith);
    }
}

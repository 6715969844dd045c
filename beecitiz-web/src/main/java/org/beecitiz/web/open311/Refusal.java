package org.beecitiz.web.open311;

import java.util.List;

/** What a program has to mend, or looked for in vain: answered with this status and a sentence of the bundle. */
class Refusal extends RuntimeException {
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<String> arguments;

    Refusal(int status, String key, String... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}

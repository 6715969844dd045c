package org.beecitiz.administration.zones;

import java.util.List;

/** A feature can't be read, for this reason. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ZoneFaultKind kind;
    private final transient List<Object> arguments;

    UnreadableException(ZoneFaultKind kind, Object... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    ZoneFault in(int feature, String name) {
        return new ZoneFault(kind, feature, name, arguments);
    }
}

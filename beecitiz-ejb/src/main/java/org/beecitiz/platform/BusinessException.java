package org.beecitiz.platform;

import java.util.List;

/**
 * Something the user can mend: rolls back, and is shown beside the field it speaks of.
 *
 * <p>{@link #key()} names a sentence of the message bundles and {@link #arguments()} its {@code {0}}, {@code {1}}… ; {@link #field()} is the name of
 * the carrier's component at fault, or empty when the whole request is.
 */
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;
    private final transient List<BusinessException> all;

    public BusinessException(String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
        this.all = List.of(this);
    }

    /** Several things to mend at once; speaks for the first of them. */
    BusinessException(List<BusinessException> all) {
        super(all.get(0).key());
        this.field = all.get(0).field();
        this.key = all.get(0).key();
        this.arguments = all.get(0).arguments();
        this.all = List.copyOf(all);
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    /** Everything that has to be mended, this first. */
    public List<BusinessException> all() {
        return all == null ? List.of() : all;
    }
}

package org.beecitiz.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.platform.ForbiddenException;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.platform.PageRequest;

/** Of each method of a boundary, what is to be seen when it is asked for another collectivité's rows. */
final class Matrix {
    static final PageRequest PAGE = new PageRequest(0, 10);

    private final Map<String, Runnable> cases = new TreeMap<>();

    /** To others the rows do not exist. */
    void notFound(String method, ThrowingCallable call) {
        throwing(method, call, NotFoundException.class);
    }

    /** It is for the operator alone. */
    void forbidden(String method, ThrowingCallable call) {
        throwing(method, call, ForbiddenException.class);
    }

    /** The one who asks has to mend it. */
    void refused(String method, ThrowingCallable call) {
        throwing(method, call, BusinessException.class);
    }

    private void throwing(String method, ThrowingCallable call, Class<? extends Exception> type) {
        add(method, () -> assertThatThrownBy(call).as(method).isInstanceOf(type));
    }

    /** None of the other's rows is in the answer. */
    void nothing(String method, Supplier<Collection<?>> foreignRows) {
        add(method, () -> assertThat(foreignRows.get()).as(method).isEmpty());
    }

    /** It is for everyone, for a reason. */
    void open(String method, String because) {
        add(method, () -> assertThat(because).as(method).isNotBlank());
    }

    /** It cannot name another's rows, for a reason. */
    void own(String method, String because) {
        open(method, because);
    }

    private void add(String method, Runnable check) {
        if (cases.put(method, check) != null) {
            throw new IllegalArgumentException("twice: " + method);
        }
    }

    Set<String> methods() {
        return cases.keySet();
    }

    /** Runs every case, each after {@code before}. */
    void run(Runnable before) {
        cases.values().forEach(check -> {
            before.run();
            check.run();
        });
    }
}

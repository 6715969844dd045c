package org.beecitiz.web.open311;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How something was refused: {@code 400 open311.parameter.repeated [lat]}. */
final class Refused {
    private Refused() {}

    static String refused(ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        return refusal == null
                ? "accepted"
                : refusal.status() + " " + refusal.key() + " " + Arrays.toString(refusal.arguments());
    }
}

package org.beecitiz.limits;

import java.time.Duration;
import org.beecitiz.platform.BusinessException;

/** Somebody did too much in too little time (RFC 6585, 429); the sentence says in how many minutes to try again. */
public class TooManyRequestsException extends BusinessException {
    /** What HTTP answers. */
    public static final int STATUS = 429;

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyRequestsException(Duration wait) {
        super("", "limits.tooMany", Math.max(1, wait.plusSeconds(59).toMinutes()));
        this.wait = wait;
    }

    /** How long to wait, at least. */
    public Duration retryAfter() {
        return wait;
    }
}

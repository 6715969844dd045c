package org.beecitiz.platform;

import java.util.ArrayList;
import java.util.List;

/** Goes through all rules of a form before it complains, so that a user is told everything at once. */
public final class Checks {
    private final List<BusinessException> problems = new ArrayList<>();

    /** Notes what a rule has to say. */
    public Checks check(Runnable rule) {
        try {
            rule.run();
        } catch (BusinessException problem) {
            problems.addAll(problem.all());
        }
        return this;
    }

    /** Raises everything that was noted as one exception, if anything was. */
    public void raise() {
        if (!problems.isEmpty()) {
            throw new BusinessException(problems);
        }
    }
}

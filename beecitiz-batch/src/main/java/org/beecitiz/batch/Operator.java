package org.beecitiz.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.beecitiz.organisation.CurrentAgent;

/** Calls the business in the name of the deployment's operator, on threads that no request runs on. */
@ApplicationScoped
public class Operator {
    @Inject
    private CurrentAgent currentAgent;

    /** What {@code work} returns, done as the operator. */
    @ActivateRequestContext
    public <T> T call(Supplier<T> work) {
        currentAgent.becomeOperator();
        return work.get();
    }

    /** Does {@code work} as the operator. */
    @ActivateRequestContext
    public void run(Runnable work) {
        currentAgent.becomeOperator();
        work.run();
    }
}

package org.beecitiz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** {@code /health/ready}: up once the schema is migrated, the demonstration (where asked) written and the map loaded. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
    private volatile boolean ready;

    /** Whether the start is done: timers wait for it. */
    public boolean isReady() {
        return ready;
    }

    void ready() {
        ready = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("beecitiz").status(ready).build();
    }
}

package org.beecitiz.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** {@code /health/ready}: 200 once this instance can serve. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {
    @Inject
    private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("beecitiz").status(readiness.isReady()).build();
    }
}

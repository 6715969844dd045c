package org.beecitiz.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this instance has started: its schema is migrated, the demonstration (where asked) written and the map loaded. Timers wait for it. */
@ApplicationScoped
public class Readiness {
    private volatile boolean ready;

    public boolean isReady() {
        return ready;
    }

    void ready() {
        ready = true;
    }
}

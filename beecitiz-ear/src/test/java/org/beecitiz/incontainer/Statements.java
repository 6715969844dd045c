package org.beecitiz.incontainer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the statements that this thread sends to the database through JPA: EclipseLink tells a listener of its session before each call. What
 * timers do meanwhile on other threads is not counted.
 */
@ApplicationScoped
public class Statements {
    private static final ThreadLocal<AtomicInteger> COUNTER = new ThreadLocal<>();

    @Inject
    private EntityManager em;

    @PostConstruct
    void listen() {
        em.getEntityManagerFactory()
                .unwrap(ServerSession.class)
                .getEventManager()
                .addListener(new SessionEventAdapter() {
                    @Override
                    public void preExecuteCall(SessionEvent event) {
                        if (COUNTER.get() != null) {
                            COUNTER.get().incrementAndGet();
                        }
                    }
                });
    }

    int during(Runnable work) {
        AtomicInteger count = new AtomicInteger();
        COUNTER.set(count);
        try {
            work.run();
            return count.get();
        } finally {
            COUNTER.remove();
        }
    }
}

package org.beecitiz.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one entity manager of the application, for {@code @Inject}: each transaction has its own persistence context. */
@Dependent
public class PersistenceUnit {
    @Produces
    @SuppressWarnings("UnusedVariable")
    @PersistenceContext(unitName = "beecitiz")
    private EntityManager entityManager;
}

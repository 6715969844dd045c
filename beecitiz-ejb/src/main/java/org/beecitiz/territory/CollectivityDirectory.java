package org.beecitiz.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Collectivités by their slug, in memory: every public request asks for one, which needs no transaction. Public knowledge: asks nobody who they are.
 *
 * <p>What another instance changed is seen within {@value #SECONDS} seconds. Unknown slugs are remembered too, a bounded number of them.
 */
@ApplicationScoped
public class CollectivityDirectory {
    private static final int SECONDS = 5;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

    private final Cache<String, Optional<CollectivityView>> bySlug = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(SECONDS))
            .build();

    @Inject
    private Reader reader;

    /** The collectivité that an address names. */
    public Optional<CollectivityView> findBySlug(String slug) {
        return SLUG.matcher(slug).matches() ? bySlug.get(slug, reader::read) : Optional.empty();
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) TerritoryChanged change) {
        bySlug.invalidateAll();
    }

    /** Reads one from the database. */
    @ApplicationScoped
    @Transactional
    public static class Reader {
        @Inject
        private EntityManager em;

        /** The collectivité of a slug. */
        public Optional<CollectivityView> read(String slug) {
            return em.createQuery("SELECT c FROM Collectivity c WHERE c.slug = :slug", Collectivity.class)
                    .setParameter("slug", slug)
                    .getResultStream()
                    .findFirst()
                    .map(Collectivity::view);
        }
    }
}

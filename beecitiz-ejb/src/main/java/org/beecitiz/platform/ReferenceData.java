package org.beecitiz.platform;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.invalidation.TimeToLiveCacheInvalidationPolicy;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * How long what is read often and changed seldom is kept in memory: entities that are {@code @Cacheable}, and the answers of named queries whose hints
 * ask for it.
 *
 * <p>What this instance changes is seen at once; what another one changed, within {@value #MILLISECONDS} ms.
 */
public class ReferenceData implements SessionCustomizer {
    /** For {@code eclipselink.query-results-cache.expiry}. */
    public static final String MILLISECONDS = "5000";

    /** For {@code eclipselink.query-results-cache.size}: a named query's answers, each to other parameters. */
    public static final String ANSWERS = "5000";

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .filter(ClassDescriptor::isSharedIsolation)
                .forEach(descriptor -> descriptor.setCacheInvalidationPolicy(
                        new TimeToLiveCacheInvalidationPolicy(Long.parseLong(MILLISECONDS))));
    }
}

package org.beecitiz.api;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;

/** Recognises programs by their keys. Public: it is their door. */
@Boundary
public class ApiKeys {
    @Inject
    private EntityManager em;

    /** Whether this collectivité gave out this key; another's keys are none here. */
    @Transactional(TxType.SUPPORTS)
    public boolean isGivenBy(CollectivityId collectivity, String key) {
        return !em.createNamedQuery(ApiKey.OF_HASH, ApiKey.class)
                .setParameter("collectivity", collectivity.value())
                .setParameter("hash", ApiKey.hashOf(key))
                .getResultList()
                .isEmpty();
    }
}

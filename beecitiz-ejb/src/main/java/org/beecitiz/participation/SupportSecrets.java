package org.beecitiz.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beecitiz.ticket.SecretLinks;

/** Secrets of supports: they confirm one and end it. */
@ApplicationScoped
public class SupportSecrets {
    /** Never a ticket's, whose versions begin at 1. */
    private static final int VERSION = 0;

    @Inject
    private SecretLinks secrets;

    public String secretOf(long follower) {
        return secrets.encode(follower, VERSION);
    }

    /** The follower's id that a secret opens. */
    Optional<Long> opened(String secret) {
        return secrets.claimedId(secret).filter(id -> secrets.opens(secret, id, VERSION));
    }
}

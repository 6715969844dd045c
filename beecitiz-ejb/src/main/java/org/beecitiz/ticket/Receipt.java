package org.beecitiz.ticket;

import java.time.Instant;
import org.beecitiz.organisation.DepartmentView;

/**
 * What the author is told at once.
 *
 * @param secret the secret of the author's own page, {@code /{c}/suivi/{secret}}
 * @param department who is in charge
 */
public record Receipt(TicketReference reference, String secret, DepartmentView department, Instant receivedAt) {

    @Override
    public String toString() {
        return "Receipt[" + reference + "]";
    }
}

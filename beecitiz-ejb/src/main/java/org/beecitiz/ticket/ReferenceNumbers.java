package org.beecitiz.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beecitiz.territory.CollectivityView;

/**
 * Gives references out: each instance reserves numbers of a collectivité in blocks, in a transaction of their own, so that no two intakes wait for
 * each other. What is left of a block at a stop is a gap, so blocks are small, and become larger only while they are spent fast.
 */
@ApplicationScoped
public class ReferenceNumbers {
    private static final int SMALLEST = 10;
    private static final int LARGEST = 160;
    private static final Duration FAST = Duration.ofSeconds(10);

    private final Map<Long, Block> blocks = new ConcurrentHashMap<>();

    @Inject
    private Reservation reservation;

    TicketReference next(CollectivityView collectivity, Instant at) {
        int number = blocks.compute(
                        collectivity.id().value(),
                        (id, block) -> block == null || block.isSpent() ? reserve(id, block, at) : block.following())
                .number();
        return new TicketReference(at.atZone(collectivity.timeZone()).getYear() % 100, number);
    }

    private Block reserve(long collectivityId, Block spent, Instant at) {
        int size = spent != null && at.isBefore(spent.reservedAt().plus(FAST))
                ? Math.min(2 * spent.size(), LARGEST)
                : SMALLEST;
        return new Block(reservation.reserve(collectivityId, size), size, size, at);
    }

    private record Block(int number, int left, int size, Instant reservedAt) {
        boolean isSpent() {
            return left <= 1;
        }

        Block following() {
            return new Block(number + 1, left - 1, size, reservedAt);
        }
    }

    /** Reserves numbers in the database. */
    @ApplicationScoped
    public static class Reservation {
        @Inject
        private EntityManager em;

        /** The first of {@code count} numbers that are nobody else's. */
        @Transactional(TxType.REQUIRES_NEW)
        public int reserve(long collectivityId, int count) {
            int counters = em.createNativeQuery(
                            "UPDATE reference_counter SET last_number = last_number + ? WHERE collectivity_id = ?")
                    .setParameter(1, count)
                    .setParameter(2, collectivityId)
                    .executeUpdate();
            if (counters != 1) {
                throw new IllegalStateException("no reference counter for collectivity " + collectivityId);
            }
            Number last =
                    (Number) em.createNativeQuery("SELECT last_number FROM reference_counter WHERE collectivity_id = ?")
                            .setParameter(1, collectivityId)
                            .getSingleResult();
            return last.intValue() - count + 1;
        }
    }
}

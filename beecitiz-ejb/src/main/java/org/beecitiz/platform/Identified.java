package org.beecitiz.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/**
 * An entity with an id of the one sequence of the schema, taken in blocks of 1,000.
 *
 * <p>One sequence for all tables means that an id of one never names a row of another: a mistaken id finds nothing instead of something.
 */
@MappedSuperclass
public abstract class Identified {
    @Id
    @SequenceGenerator(name = "beecitiz_seq", sequenceName = "beecitiz_seq", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "beecitiz_seq")
    private Long id;

    protected Identified() {}

    /** The row's id, once it is persisted. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " was not persisted yet");
        }
        return id;
    }
}

package org.beecitiz.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** Runs work in a transaction that is given up in the end. */
@ApplicationScoped
public class Transactions {
    @Inject
    private UserTransaction transaction;

    <T> T rolledBack(Callable<T> work) {
        try {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}

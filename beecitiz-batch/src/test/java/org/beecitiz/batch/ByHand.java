package org.beecitiz.batch;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.beecitiz.organisation.CurrentAgent;

/** Does by hand what the server does: gives batch artifacts their parts. */
final class ByHand {
    private ByHand() {}

    /** The bean with each part in the {@code @Inject} field of its type. */
    static <T> T wire(T bean, Object... parts) {
        for (Object part : parts) {
            Field field = Arrays.stream(bean.getClass().getDeclaredFields())
                    .filter(candidate -> candidate.isAnnotationPresent(Inject.class))
                    .filter(candidate -> candidate.getType().isInstance(part))
                    .findFirst()
                    .orElseThrow();
            try {
                field.setAccessible(true);
                field.set(bean, part);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
        return bean;
    }

    static Operator operator(CurrentAgent currentAgent) {
        return wire(new Operator(), currentAgent);
    }

    static JobContext job(String name, BatchStatus status) {
        return (JobContext) Proxy.newProxyInstance(
                ByHand.class.getClassLoader(),
                new Class<?>[] {JobContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getJobName" -> name;
                    case "getBatchStatus" -> status;
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }
}

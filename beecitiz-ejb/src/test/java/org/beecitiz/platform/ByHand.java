package org.beecitiz.platform;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Does by hand what the server does: gives entities their ids, and beans their parts. */
public final class ByHand {
    private ByHand() {}

    /** The entity as if it had been persisted under this id. */
    public static <T extends Identified> T withId(long id, T entity) {
        set(field(Identified.class, "id"), entity, id);
        return entity;
    }

    /** The bean with each part in the injected field of its type. */
    public static <T> T wire(T bean, Object... parts) {
        for (Object part : parts) {
            set(injected(bean.getClass(), part), bean, part);
        }
        return bean;
    }

    private static Field injected(Class<?> bean, Object part) {
        return Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Inject.class))
                .filter(field -> field.getType().isInstance(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(bean + " has no place for " + part.getClass()));
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static void set(Field field, Object target, Object value) {
        try {
            field.setAccessible(true);
            field.set(target, value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}

package org.beecitiz.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes {@code #{row.title}} read a record's component, and any other public method without parameters of that name. */
public class RecordELResolver extends ELResolver {
    private static final Map<Key, MethodHandle> ACCESSORS = new ConcurrentHashMap<>();

    private record Key(Class<?> type, String property) {}

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        MethodHandle accessor = accessor(new Key(base.getClass(), String.valueOf(property)));
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new ELException(thrown);
        }
    }

    private static MethodHandle accessor(Key key) {
        return ACCESSORS.computeIfAbsent(key, RecordELResolver::find);
    }

    private static MethodHandle find(Key key) {
        String capital =
                Character.toUpperCase(key.property().charAt(0)) + key.property().substring(1);
        return Arrays.stream(key.type().getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals(key.property())
                        || method.getName().equals("is" + capital))
                .findFirst()
                .map(RecordELResolver::handle)
                .orElse(null);
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method);
        } catch (IllegalAccessException hidden) {
            throw new ELException(hidden);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Records are immutable.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}

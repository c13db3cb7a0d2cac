package dev.autogen.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values that each component of records has had, found by reflection: {@code Column.type} and so on. */
public final class RecordValues {
    private static final int ENOUGH = 2;

    private final SortedMap<String, Set<Object>> values = new TreeMap<>();

    /** The names of all components of the records that a type is made of, sealed interfaces and nested ones included. */
    public static SortedSet<String> componentsOf(Class<?>... types) {
        SortedSet<String> components = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Stream.of(types).forEach(type -> describe(type, seen, components));
        return components;
    }

    private static void describe(Type type, Set<Class<?>> seen, Set<String> components) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> describe(argument, seen, components));
        } else if (type instanceof Class<?> kind && kind.getName().startsWith("dev.autogen.") && seen.add(kind)) {
            if (kind.isSealed()) {
                Stream.of(kind.getPermittedSubclasses()).forEach(permitted -> describe(permitted, seen, components));
            }
            if (kind.isRecord()) {
                for (RecordComponent component : kind.getRecordComponents()) {
                    components.add(name(kind, component));
                    describe(component.getGenericType(), seen, components);
                }
            }
        }
    }

    /** Takes note of the components of a value, and of all that it holds. */
    public void add(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value.getClass().isRecord()) {
            of(value).forEach((component, held) -> {
                values.computeIfAbsent(component, any -> new HashSet<>()).add(held);
                add(held);
            });
        }
    }

    /** The values of one record by the names of its components, in their order; without what these hold. */
    public static Map<String, Object> of(Object value) {
        Map<String, Object> held = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            held.put(name(value.getClass(), component), held(value, component));
        }
        return held;
    }

    /** Those that have had two values at least. */
    public SortedSet<String> varied() {
        SortedSet<String> varied = new TreeSet<>();
        values.forEach((component, all) -> {
            if (all.size() >= ENOUGH) {
                varied.add(component);
            }
        });
        return varied;
    }

    private static Object held(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + value, e);
        }
    }

    private static String name(Class<?> kind, RecordComponent component) {
        String outer =
                kind.getEnclosingClass() == null ? "" : kind.getEnclosingClass().getSimpleName() + ".";
        return outer + kind.getSimpleName() + "." + component.getName();
    }
}

package dev.autogen.script;

import dev.autogen.operation.Custom;
import dev.autogen.operation.Data;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Label;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Operations as text that never changes, a line each.
 *
 * <p>A record is its simple name and, in braces, its components as {@code name=value} sorted by name. Components that say
 * nothing are left out (an empty optional, list or map, and {@code false}), so that a later version may add such a
 * component without changing what was written before; so are the definitions of drops, which the creates in the other
 * half hold. Strings are in quotes with {@code \} before quotes and backslashes, and {@code \n} for a line break; an enum
 * constant is its name; a list is in brackets; a map is in braces, sorted by key; a label is its text.
 */
final class CanonicalText {
    private CanonicalText() {}

    static String of(List<Operation> operations) {
        return operations.stream().map(operation -> value(operation) + "\n").collect(Collectors.joining());
    }

    private static String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CanonicalText::value).orElse("");
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(CanonicalText::value).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> value(entry.getKey()) + ":" + value(entry.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        return value instanceof Enum<?> constant ? constant.name() : compound(value);
    }

    private static String compound(Object value) {
        if (value instanceof Label label) {
            return quoted(label.text().orElse(""));
        }
        if (value instanceof Custom custom) {
            return "Custom{statements=" + value(custom.statements()) + "}";
        }
        if (value instanceof Data data) {
            return "Data{name=" + quoted(data.name()) + "}";
        }
        return value instanceof Record ? ofRecord((Record) value) : value.toString();
    }

    private static String ofRecord(Record value) {
        String components = Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("definition"))
                .sorted(Comparator.comparing(RecordComponent::getName))
                .filter(component -> saysSomething(read(component, value)))
                .map(component -> component.getName() + "=" + value(read(component, value)))
                .collect(Collectors.joining(","));
        return value.getClass().getSimpleName() + "{" + components + "}";
    }

    private static boolean saysSomething(Object value) {
        return !value.equals(Optional.empty())
                && !value.equals(false)
                && !(value instanceof Collection<?> collection && collection.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("the accessor of " + component + " is public", unreadable);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

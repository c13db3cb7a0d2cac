package dev.autogen.scenario;

import dev.autogen.testing.RecordValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The components of records that have another value afterwards than before.
 *
 * <p>Members of a list are the same one before and after when their first components, such as their names, are equal, or,
 * among those that are left, when nothing but one component differs. What has come or gone alone counts for nothing but its
 * name, for it would otherwise count for all that nobody ever looks at.
 */
final class ChangedComponents {
    private final SortedSet<String> found = new TreeSet<>();

    private ChangedComponents() {}

    static SortedSet<String> between(Object before, Object after) {
        ChangedComponents components = new ChangedComponents();
        components.compare(before, after);
        return components.found;
    }

    private void compare(Object before, Object after) {
        if (before instanceof Optional<?> some && after instanceof Optional<?> others) {
            some.ifPresent(value -> others.ifPresent(other -> compare(value, other)));
        } else if (before instanceof List<?> some && after instanceof List<?> others) {
            compareMembers(some, others);
        } else if (before instanceof Record && before.getClass() == after.getClass()) {
            Map<String, Object> values = RecordValues.of(after);
            RecordValues.of(before).forEach((component, value) -> {
                Object other = values.get(component);
                if (!value.equals(other)) {
                    found.add(component);
                    compare(value, other);
                }
            });
        }
    }

    private void compareMembers(List<?> before, List<?> after) {
        List<Object> gone = new ArrayList<>(before);
        List<Object> come = new ArrayList<>(after);
        gone.removeAll(after);
        come.removeAll(before);
        compareAll(gone, come, ChangedComponents::areNamedAlike);
        compareAll(gone, come, ChangedComponents::differInOne);
        Stream.of(gone, come).flatMap(List::stream).forEach(this::countName);
    }

    private void compareAll(List<Object> gone, List<Object> come, BiPredicate<Object, Object> same) {
        for (Object before : List.copyOf(gone)) {
            come.stream()
                    .filter(each -> before instanceof Record && before.getClass() == each.getClass())
                    .filter(each -> same.test(before, each))
                    .findFirst()
                    .ifPresent(after -> {
                        gone.remove(before);
                        come.remove(after);
                        compare(before, after);
                    });
        }
    }

    /** A name is made of texts; who gave it is no part of it. */
    private void countName(Object alone) {
        if (alone instanceof Record) {
            found.add(RecordValues.of(alone).keySet().iterator().next());
            countTexts(first(alone));
        }
    }

    private void countTexts(Object name) {
        if (name instanceof Record) {
            RecordValues.of(name).forEach((component, value) -> {
                if (value instanceof String || value instanceof Optional<?> text && text.isPresent()) {
                    found.add(component);
                }
            });
        }
    }

    private static boolean areNamedAlike(Object before, Object after) {
        return first(before).equals(first(after));
    }

    private static Object first(Object value) {
        return RecordValues.of(value).values().iterator().next();
    }

    private static boolean differInOne(Object before, Object after) {
        Map<String, Object> values = RecordValues.of(after);
        return RecordValues.of(before).entrySet().stream()
                        .filter(each -> !each.getValue().equals(values.get(each.getKey())))
                        .count()
                == 1;
    }
}

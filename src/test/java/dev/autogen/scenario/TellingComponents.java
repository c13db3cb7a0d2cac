package dev.autogen.scenario;

import dev.autogen.schema.Index;
import dev.autogen.testing.RecordValues;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The components of records that say something: their value is another than the one that nobody asks for. */
final class TellingComponents {
    /** Where the usual value is neither none, nor empty, nor false, nor the first of an enum. */
    private static final Map<String, List<Object>> USUAL = Map.of(
            "Column.nullable", List.of(true),
            "Domain.nullable", List.of(true),
            "Index.valid", List.of(true),
            "Index.method", List.of(Index.BTREE),
            "SequenceOptions.type", List.of("bigint"),
            "SequenceOptions.start", List.of(1L),
            "SequenceOptions.increment", List.of(1L),
            "SequenceOptions.minimum", List.of(1L),
            "SequenceOptions.maximum", List.of((long) Short.MAX_VALUE, (long) Integer.MAX_VALUE, Long.MAX_VALUE),
            "SequenceOptions.cache", List.of(1L));

    private final SortedSet<String> found = new TreeSet<>();

    private TellingComponents() {}

    /** Those of a value, and of all that it holds. */
    static SortedSet<String> in(Object value) {
        TellingComponents components = new TellingComponents();
        components.look(value);
        return components.found;
    }

    private void look(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::look);
        } else if (value instanceof Record) {
            RecordValues.of(value).forEach((component, held) -> {
                if (isTelling(component, held)) {
                    found.add(component);
                }
                look(held);
            });
        }
    }

    private static boolean isTelling(String component, Object value) {
        if (USUAL.containsKey(component)) {
            return !USUAL.get(component).contains(value);
        }
        if (value instanceof Enum<?> constant) {
            return constant.ordinal() > 0;
        }
        return !List.of(Optional.empty(), false, List.of(), Map.of()).contains(value);
    }
}

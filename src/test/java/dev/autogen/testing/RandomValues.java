package dev.autogen.testing;

import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.SequenceOptions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Records filled at random, by their components, so that a new component is covered without a new line here.
 *
 * <p>Labels are explicit and indexes valid, as they are in operations that run. The same seed gives the same values.
 */
public final class RandomValues {
    private static final List<String> TEXTS = List.of(
            "plain",
            "Mixed Case",
            "quote\"d and 'quoted'",
            "back\\slash \\u0041 \\n",
            "dollar $S $L $$ $",
            "line one\nline two",
            "\n  leading\n\n\ttabbed \n trailing space \n",
            "    all\n    indented\n",
            "ends with quote\n\"",
            "triple \"\"\" quote\nin block",
            "carriage\r\nreturn",
            "*/ @end {@code x} <b>&amp;",
            "ünïcödé 表 😀",
            "invisible \u200b\u202e\u2028\u0000\u00a0",
            "lonely \ud800 surrogate",
            "trailing backslash\\",
            "");

    private final Random random;
    private int counter;

    public RandomValues(long seed) {
        this.random = new Random(seed);
    }

    public <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    /** Text that is unlike any other of this generator. */
    public String unique() {
        return text() + counter++;
    }

    public String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return unique();
        }
        if (plain == boolean.class) {
            return coin();
        }
        if (plain == long.class) {
            return oneOf(List.of(1L, 2L, 50L, 3_000_000_000L, -7L, Long.MAX_VALUE, Long.MIN_VALUE));
        }
        if (plain.isEnum()) {
            return oneOf(Arrays.asList(plain.getEnumConstants()));
        }
        return plain.isSealed() ? value(oneOf(Arrays.asList(plain.getPermittedSubclasses()))) : record(plain);
    }

    private Object container(ParameterizedType generic) {
        Type content = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Optional.class) {
            return coin() ? Optional.of(value(content)) : Optional.empty();
        }
        if (generic.getRawType() == SortedMap.class) {
            SortedMap<String, String> map = new TreeMap<>();
            some(() -> map.put(unique(), unique()));
            return map;
        }
        return some(() -> value(content));
    }

    private <T> List<T> some(Supplier<T> values) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(4);
        while (list.size() < size) {
            list.add(values.get());
        }
        return list;
    }

    private Object record(Class<?> type) {
        if (type == Label.class) {
            return Label.explicit(unique());
        }
        if (type == SequenceOptions.class) {
            return sequenceOptions();
        }
        Object made = construct(type);
        if (made instanceof Index index) {
            return valid(index);
        }
        return made instanceof ForeignKey key ? withMatchingColumns(key) : made;
    }

    private Object construct(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component.getGenericType()))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("cannot make a " + type, failed);
        }
    }

    private SequenceOptions sequenceOptions() {
        String type = oneOf(List.of("smallint", "integer", "bigint"));
        return coin()
                ? SequenceOptions.defaults(type)
                : withType((SequenceOptions) construct(SequenceOptions.class), type);
    }

    private static SequenceOptions withType(SequenceOptions options, String type) {
        return new SequenceOptions(
                type,
                options.start(),
                options.increment(),
                options.minimum(),
                options.maximum(),
                options.cache(),
                options.cycle());
    }

    private static Index valid(Index index) {
        return new Index(
                index.label(),
                index.unique(),
                index.method(),
                index.parts(),
                index.include(),
                index.nullsNotDistinct(),
                index.predicate(),
                index.storage(),
                true,
                index.comment());
    }

    private ForeignKey withMatchingColumns(ForeignKey key) {
        return new ForeignKey(
                key.label(),
                List.of(unique(), unique()),
                key.referencedTable(),
                List.of(unique(), unique()),
                key.onUpdate(),
                key.onDelete(),
                key.matchFull(),
                key.deferrability(),
                key.notValid(),
                key.onPrimaryKey());
    }
}

package dev.autogen.migration;

import dev.autogen.schema.SequenceOptions;
import java.util.OptionalLong;

/**
 * How something counts. What is not said is what PostgreSQL assumes.
 *
 * @param <S> the concrete class, returned for chaining
 */
public abstract sealed class CounterSpec<S extends CounterSpec<S>> permits IdentitySpec, SequenceSpec {
    private String type;
    private OptionalLong start = OptionalLong.empty();
    private long increment = 1;
    private OptionalLong minimum = OptionalLong.empty();
    private OptionalLong maximum = OptionalLong.empty();
    private long cache = 1;
    private boolean cycle;

    CounterSpec(String type) {
        this.type = type;
    }

    abstract S self();

    /** {@code smallint}, {@code integer} or {@code bigint}. */
    public S type(String value) {
        type = value;
        return self();
    }

    public S start(long value) {
        start = OptionalLong.of(value);
        return self();
    }

    public S increment(long value) {
        increment = value;
        return self();
    }

    public S minimum(long value) {
        minimum = OptionalLong.of(value);
        return self();
    }

    public S maximum(long value) {
        maximum = OptionalLong.of(value);
        return self();
    }

    /** How many values a session takes at once. */
    public S cache(long values) {
        cache = values;
        return self();
    }

    /** After the last value comes the first. */
    public S cycle() {
        cycle = true;
        return self();
    }

    SequenceOptions options() {
        SequenceOptions assumed = SequenceOptions.counting(type, 0, increment);
        long lowest = minimum.orElse(assumed.minimum());
        long highest = maximum.orElse(assumed.maximum());
        long first = start.orElse(increment > 0 ? lowest : highest);
        return new SequenceOptions(type, first, increment, lowest, highest, cache, cycle);
    }
}

package dev.autogen.migration;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Label;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Consumer;

/** The parts of a primary key or unique constraint. */
public final class KeySpec {
    private List<String> columns = List.of();
    private List<String> include = List.of();
    private boolean nullsNotDistinct;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

    private KeySpec() {}

    static PrimaryKey primaryKey(Label label, Consumer<KeySpec> content) {
        KeySpec spec = filled(content);
        if (spec.nullsNotDistinct) {
            throw new IllegalArgumentException("primary key " + label + ": its columns hold no nulls to be distinct");
        }
        return new PrimaryKey(label, spec.columns, spec.include, spec.deferrability);
    }

    static UniqueConstraint unique(Label label, Consumer<KeySpec> content) {
        KeySpec spec = filled(content);
        return new UniqueConstraint(label, spec.columns, spec.include, spec.nullsNotDistinct, spec.deferrability);
    }

    private static KeySpec filled(Consumer<KeySpec> content) {
        KeySpec spec = new KeySpec();
        content.accept(spec);
        return spec;
    }

    public KeySpec columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /** Further columns that the index carries. */
    public KeySpec include(String... names) {
        include = List.of(names);
        return this;
    }

    /** Two nulls count as equal; for unique constraints, from PostgreSQL 15. */
    public KeySpec nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    public KeySpec deferrable() {
        deferrability = Deferrability.DEFERRABLE;
        return this;
    }

    public KeySpec initiallyDeferred() {
        deferrability = Deferrability.INITIALLY_DEFERRED;
        return this;
    }
}

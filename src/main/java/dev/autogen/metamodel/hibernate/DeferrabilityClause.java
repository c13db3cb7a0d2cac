package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Deferrability;
import java.util.Optional;

/** {@code DEFERRABLE} and {@code INITIALLY}, in any order. */
final class DeferrabilityClause {

    private DeferrabilityClause() {}

    /** Takes one clause and joins it with what an earlier one said; empty if something else comes next. */
    static Optional<Deferrability> parse(SqlCursor cursor, Deferrability sofar) {
        if (cursor.accept("not", "deferrable")) {
            return Optional.of(Deferrability.NOT_DEFERRABLE);
        }
        if (cursor.accept("initially", "deferred")) {
            return Optional.of(Deferrability.INITIALLY_DEFERRED);
        }
        if (cursor.accept("initially", "immediate")) {
            return Optional.of(sofar);
        }
        if (cursor.accept("deferrable")) {
            return Optional.of(sofar == Deferrability.INITIALLY_DEFERRED ? sofar : Deferrability.DEFERRABLE);
        }
        return Optional.empty();
    }
}

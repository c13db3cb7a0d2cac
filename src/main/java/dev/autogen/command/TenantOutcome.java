package dev.autogen.command;

import dev.autogen.schema.AutogenException;
import java.util.Optional;

/**
 * What became of the work on one tenant: a result, or a failure that keeps no other tenant from its turn.
 *
 * @param tenant its schema
 */
public record TenantOutcome<T>(String tenant, Optional<T> result, Optional<AutogenException> failure) {

    static <T> TenantOutcome<T> of(String tenant, T result) {
        return new TenantOutcome<>(tenant, Optional.of(result), Optional.empty());
    }

    static <T> TenantOutcome<T> failed(String tenant, AutogenException failure) {
        return new TenantOutcome<>(tenant, Optional.empty(), Optional.of(failure));
    }

    /** The result; the failure is thrown. */
    public T get() {
        return result.orElseThrow(failure::orElseThrow);
    }
}

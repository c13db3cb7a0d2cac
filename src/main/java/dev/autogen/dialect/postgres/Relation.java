package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import java.util.Map;
import java.util.Optional;

/**
 * A row of {@code pg_class} for a table or view.
 *
 * @param oid its object identifier
 * @param name its name
 * @param kind what sort of relation it is
 * @param unlogged whether its contents are lost in a crash
 * @param storage its storage parameters, those of its TOAST table under {@code toast.}
 * @param query the defining query of a view
 * @param comment the comment on it
 */
record Relation(
        long oid,
        Name name,
        Kind kind,
        boolean unlogged,
        Map<String, String> storage,
        Optional<String> query,
        Optional<String> comment) {

    /** The sorts of relation that are read. */
    enum Kind {
        TABLE,
        VIEW,
        MATERIALIZED_VIEW
    }
}

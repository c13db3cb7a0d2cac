package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;
import java.sql.SQLException;

/** The schema that the version tables belong in is not there. */
public final class MissingSchemaException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String schema;

    MissingSchemaException(Name table, SQLException cause) {
        super(
                Kind.USAGE,
                "The table " + table
                        + ", in which autogen keeps the version, cannot be created: the database has no schema "
                        + table.schema().orElse("") + ". Create the schema, or correct the setting that names it.",
                cause);
        this.schema = table.schema().orElse("");
    }

    public String schema() {
        return schema;
    }
}

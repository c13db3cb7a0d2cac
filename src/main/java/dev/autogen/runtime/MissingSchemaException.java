package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import java.sql.SQLException;

/** The default schema, or that of the version tables, is not there and cannot be made. */
public final class MissingSchemaException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String schema;

    MissingSchemaException(String schema, SQLException cause) {
        super(
                Kind.USAGE,
                "The database has no schema " + schema + ", and does not let it be created: "
                        + String.valueOf(cause.getMessage()).strip()
                        + ". Create the schema, or correct the setting that names it.",
                cause);
        this.schema = schema;
    }

    public String schema() {
        return schema;
    }
}

package dev.autogen.command;

import dev.autogen.config.Nearest;
import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;
import java.util.List;

/** The entities ask for no table of this name. */
public final class UnknownTableException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String table;

    UnknownTableException(String table, List<Name> known) {
        super(
                Kind.USAGE,
                "The entities ask for no table " + table
                        + Nearest.to(table, known.stream().map(Name::toString).toList())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; write it as the database does, such as account or audit.price."));
        this.table = table;
    }

    public String table() {
        return table;
    }
}

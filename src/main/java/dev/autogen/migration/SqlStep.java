package dev.autogen.migration;

import dev.autogen.operation.Sql;
import java.util.Optional;
import java.util.function.Supplier;

/** Hand-written SQL in a revision, with what takes it back. */
public final class SqlStep implements Supplier<Sql> {
    private final String statement;
    private Optional<String> undo = Optional.empty();

    SqlStep(String statement) {
        this.statement = statement;
    }

    /** The SQL that takes the statement's effect back. */
    public void undo(String sql) {
        undo = Optional.of(sql);
    }

    @Override
    public Sql get() {
        return new Sql(statement, undo);
    }
}

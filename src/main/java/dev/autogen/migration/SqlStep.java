package dev.autogen.migration;

import dev.autogen.operation.Sql;
import java.util.Optional;
import java.util.function.Supplier;

/** Hand-written SQL in a revision, with what takes it back. */
public final class SqlStep implements Supplier<Sql> {
    private final String statement;
    private final RevisionInputs inputs;
    private Optional<String> undo = Optional.empty();

    SqlStep(String statement, RevisionInputs inputs) {
        this.statement = statement;
        this.inputs = inputs;
    }

    /** The SQL that takes the statement's effect back. */
    public void undo(String sql) {
        undo = Optional.of(sql);
    }

    /** The file of SQL that takes the statement's effect back, found as {@link Operations#sqlFile} finds files. */
    public void undoFile(String file) {
        undo(inputs.sqlFile(file));
    }

    @Override
    public Sql get() {
        return new Sql(statement, undo);
    }
}

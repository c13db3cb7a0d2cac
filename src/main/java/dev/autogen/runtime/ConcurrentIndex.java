package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.schema.Name;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An index that is built or dropped outside a transaction, where a run that is cut short leaves traces.
 *
 * @param table what it is on
 * @param name its name
 * @param wanted whether it is to be there
 */
record ConcurrentIndex(Name table, String name, boolean wanted) {
    private static final Reader READER = new Reader();

    /** What the catalog says of an index. */
    private enum State {
        ABSENT,
        INVALID,
        VALID
    }

    /** The index that an operation builds or drops. */
    static Optional<ConcurrentIndex> of(Operation operation) {
        return operation.accept(READER);
    }

    /** Whether the index is already as the operation wants it. */
    boolean isDone(WorkSession session) throws SQLException {
        return state(session) == (wanted ? State.VALID : State.ABSENT);
    }

    /** Takes away what a failed build leaves: an index that no query uses and no new one can replace. */
    void dropInvalid(WorkSession session, Dialect dialect) throws SQLException {
        if (wanted && state(session) == State.INVALID) {
            StatementTask.execute(
                    session.connection(), "drop index concurrently " + dialect.quote(table.sibling(name)));
        }
    }

    private State state(WorkSession session) throws SQLException {
        String sql =
                """
                select i.indisvalid
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_class t on t.oid = i.indrelid
                join pg_namespace n on n.oid = t.relnamespace
                where n.nspname = ? and t.relname = ? and c.relname = ?
                """;
        Connection connection = session.connection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table.schema().orElse(session.defaultSchema()));
            statement.setString(2, table.name());
            statement.setString(3, name);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return State.ABSENT;
                }
                return rows.getBoolean(1) ? State.VALID : State.INVALID;
            }
        }
    }

    /** Finds the index of an operation. */
    private static final class Reader extends PartialOperationVisitor<Optional<ConcurrentIndex>> {
        @Override
        protected Optional<ConcurrentIndex> other(Operation operation) {
            return Optional.empty();
        }

        @Override
        public Optional<ConcurrentIndex> visitCreateIndex(CreateIndex operation) {
            return Optional.of(new ConcurrentIndex(
                    operation.table(), operation.index().label().required(), true));
        }

        @Override
        public Optional<ConcurrentIndex> visitDropIndex(DropIndex operation) {
            return Optional.of(new ConcurrentIndex(operation.table(), operation.name(), false));
        }
    }
}

package dev.autogen.dialect.postgres;

import dev.autogen.dialect.AnswerCache;
import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.NamesInUse;
import dev.autogen.dialect.RowCount;
import dev.autogen.dialect.RowsOf;
import dev.autogen.dialect.ScratchConnections;
import dev.autogen.dialect.ScriptStatement;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.SpecialTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.UpdateExtension;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PostgreSQL 14 to 18. */
public final class PostgresDialect implements Dialect {

    @Override
    public ServerVersion version(Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        return new ServerVersion(server.getDatabaseMajorVersion(), server.getDatabaseMinorVersion());
    }

    @Override
    public Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
        return Inspector.inspect(connection, scope);
    }

    @Override
    public List<SpecialTable> specialTables(Connection connection, InspectionScope scope) throws SQLException {
        return PinnedTransaction.readOnly(
                connection, scope.defaultSchema(), () -> SpecialTableQuery.run(Catalog.of(connection, scope)));
    }

    @Override
    public List<ScriptStatement> statementsIn(String script) {
        return ScriptSplitter.split(script);
    }

    @Override
    public CanonicalSchema canonicalize(
            Schema target, Connection connection, InspectionScope scope, ScratchConnections scratch, AnswerCache cache)
            throws SQLException {
        return new Canonicalizer(connection, scope, scratch, cache).canonicalize(target);
    }

    @Override
    public List<DdlStatement> statements(Operation operation) {
        return DdlWriter.statements(operation);
    }

    @Override
    public String defaultName(Table table, Constraint constraint, NamesInUse taken) {
        return DefaultNames.of(table, constraint, taken);
    }

    @Override
    public String defaultName(Name relation, Index index, NamesInUse taken) {
        return DefaultNames.of(relation, index, taken);
    }

    @Override
    public Map<RowsOf, RowCount> count(Connection connection, Set<RowsOf> questions, String defaultSchema)
            throws SQLException {
        return RowCounter.count(connection, questions, defaultSchema);
    }

    @Override
    public List<String> attachments(
            Connection connection, Set<Name> relations, Set<ColumnReference> columns, String defaultSchema)
            throws SQLException {
        return AttachmentQuery.run(connection, relations, columns, defaultSchema);
    }

    @Override
    public Set<UpdateExtension> reversible(Connection connection, Set<UpdateExtension> updates) throws SQLException {
        return UpdatePathQuery.run(connection, updates);
    }

    @Override
    public String quote(String identifier) {
        return Identifier.quoted(identifier);
    }

    @Override
    public String quote(Name name) {
        return Identifier.quoted(name);
    }
}

package dev.autogen.runtime;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.ScratchConnections;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PartialOperationVisitor;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A dialect of few words, so that tests of the runtime see exactly what is run: SQL as it is, and indexes. */
final class PlainDialect implements Dialect {

    @Override
    public List<DdlStatement> statements(Operation operation) {
        return operation.accept(new Writer(false));
    }

    @Override
    public String quote(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String quote(Name name) {
        return name.schema().map(schema -> quote(schema) + ".").orElse("") + quote(name.name());
    }

    @Override
    public ServerVersion version(Connection connection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Schema inspect(Connection connection, InspectionScope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CanonicalSchema canonicalize(
            Schema target, Connection connection, InspectionScope scope, ScratchConnections scratch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String defaultName(Table table, Constraint constraint, Set<String> taken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String defaultName(Name relation, Index index, Set<String> taken) {
        throw new UnsupportedOperationException();
    }

    private final class Writer extends PartialOperationVisitor<List<DdlStatement>> {
        private final boolean outside;

        Writer(boolean outside) {
            this.outside = outside;
        }

        @Override
        protected List<DdlStatement> other(Operation operation) {
            throw new UnsupportedOperationException(operation.toString());
        }

        @Override
        public List<DdlStatement> visitSql(Sql operation) {
            boolean alone = outside && operation.statement().startsWith("vacuum");
            return List.of(new DdlStatement(operation.statement(), alone));
        }

        @Override
        public List<DdlStatement> visitCreateIndex(CreateIndex operation) {
            String columns = operation.index().parts().stream()
                    .map(IndexPart::text)
                    .collect(Collectors.joining(", ", " (", ")"));
            String sql = "create " + (operation.index().unique() ? "unique " : "") + "index " + concurrently()
                    + operation.index().label() + " on " + quote(operation.table()) + columns;
            return List.of(new DdlStatement(sql, outside));
        }

        @Override
        public List<DdlStatement> visitDropIndex(DropIndex operation) {
            return List.of(new DdlStatement("drop index " + concurrently() + operation.name(), outside));
        }

        private String concurrently() {
            return outside ? "concurrently " : "";
        }

        @Override
        public List<DdlStatement> visitOutsideTransaction(OutsideTransaction operation) {
            return operation.operations().stream()
                    .flatMap(each -> each.accept(new Writer(true)).stream())
                    .toList();
        }
    }
}

package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that create a table with all that belongs to it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
final class TableDdl {

    private TableDdl() {}

    static Stream<String> create(Table table) {
        return Stream.of(
                        Stream.of(createAlone(table)),
                        table.constraints().stream()
                                .filter(constraint -> needsOwnStatement(table, constraint))
                                .map(constraint -> addConstraint(table.name(), constraint)),
                        table.indexes().stream().flatMap(index -> createIndex(table.name(), index, false)),
                        CommentDdl.ofNew(ObjectPath.Kind.TABLE, table.name(), table.comment()),
                        table.columns().stream().flatMap(column -> CommentDdl.ofColumn(table.name(), column)),
                        table.initialRows().stream().map(row -> insert(table.name(), row)))
                .flatMap(statements -> statements);
    }

    private static String createAlone(Table table) {
        String name = Identifier.quoted(table.name());
        return "CREATE " + (table.unlogged() ? "UNLOGGED " : "") + "TABLE " + name + " (" + elements(table) + ")"
                + (table.storage().isEmpty() ? "" : " WITH " + StorageDdl.list(table.storage()));
    }

    private static String elements(Table table) {
        List<String> elements = Stream.concat(
                        table.columns().stream().map(ColumnDdl::definition),
                        table.constraints().stream()
                                .filter(constraint -> !needsOwnStatement(table, constraint))
                                .map(ConstraintDdl::definition))
                .toList();
        return elements.isEmpty() ? "" : elements.stream().collect(Collectors.joining(",\n    ", "\n    ", "\n"));
    }

    /** A new table ignores {@code NOT VALID}, and swallows a unique constraint over the columns of another key. */
    private static boolean needsOwnStatement(Table table, Constraint constraint) {
        return ConstraintDdl.isNotValid(constraint)
                || (constraint instanceof UniqueConstraint unique && repeatsKey(table, unique));
    }

    private static boolean repeatsKey(Table table, UniqueConstraint unique) {
        boolean repeatsPrimary = table.primaryKey().map(PrimaryKey::columns).equals(Optional.of(unique.columns()));
        List<UniqueConstraint> earlier =
                table.uniques().subList(0, table.uniques().indexOf(unique));
        return repeatsPrimary
                || earlier.stream().anyMatch(other -> other.columns().equals(unique.columns()));
    }

    /** The beginning of a statement that changes a table. */
    static String alter(Name table) {
        return "ALTER TABLE " + Identifier.quoted(table) + " ";
    }

    static Stream<String> addColumn(Name table, Column column) {
        return Stream.concat(
                Stream.of(alter(table) + "ADD COLUMN " + ColumnDdl.definition(column)),
                CommentDdl.ofColumn(table, column));
    }

    static String addConstraint(Name table, Constraint constraint) {
        return alter(table) + "ADD " + ConstraintDdl.definition(constraint);
    }

    static Stream<String> createIndex(Name table, Index index, boolean concurrently) {
        return Stream.concat(Stream.of(IndexDdl.create(table, index, concurrently)), CommentDdl.ofIndex(table, index));
    }

    static String insert(Name table, InitialRow row) {
        return "INSERT INTO " + Identifier.quoted(table) + " "
                + Identifier.list(row.literals().keySet()) + " VALUES ("
                + String.join(", ", row.literals().values()) + ")";
    }

    static String delete(Name table, InitialRow row) {
        return "DELETE FROM " + Identifier.quoted(table) + RowCondition.where(row.key());
    }
}

package dev.autogen.dialect.postgres;

import dev.autogen.operation.ColumnType;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Name;
import java.util.Optional;

/**
 * A column's definition as SQL text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
final class ColumnDdl {

    private ColumnDdl() {}

    /** The beginning of a statement that changes a column. */
    static String alter(Name table, String column) {
        return TableDdl.alter(table) + "ALTER COLUMN " + Identifier.quoted(column) + " ";
    }

    static String definition(Column column) {
        return Identifier.quoted(column.name())
                + " "
                + type(column.type(), column.collation())
                + column.defaultExpression().map(text -> " DEFAULT " + text).orElse("")
                + column.generated().map(ColumnDdl::generated).orElse("")
                + column.identity().map(identity -> " " + identity(identity)).orElse("")
                + (column.nullable() ? "" : " NOT NULL");
    }

    /** The type with its collation. */
    static String type(String type, Optional<String> collation) {
        return type
                + collation.map(text -> " COLLATE " + CollationText.sql(text)).orElse("");
    }

    /** The clause of {@code ALTER COLUMN} that changes the type. */
    static String newType(ColumnType to) {
        return "TYPE " + type(to.type(), to.collation())
                + to.using().map(text -> " USING " + text).orElse("");
    }

    /** {@code GENERATED … AS IDENTITY} with the options that are not PostgreSQL's defaults. */
    static String identity(Identity identity) {
        String options = SequenceDdl.options(identity.options());
        return "GENERATED " + mode(identity) + " AS IDENTITY" + (options.isEmpty() ? "" : " (" + options.strip() + ")");
    }

    static String mode(Identity identity) {
        return identity.always() ? "ALWAYS" : "BY DEFAULT";
    }

    private static String generated(Generated generated) {
        return " GENERATED ALWAYS AS (" + generated.expression() + ") " + (generated.stored() ? "STORED" : "VIRTUAL");
    }
}

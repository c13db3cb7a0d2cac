package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.boot.model.relational.InitCommand;

/** Reads the rows that a table generator starts with. */
final class InitialRowReader {

    private final ReadingContext context;

    InitialRowReader(ReadingContext context) {
        this.context = context;
    }

    List<InitialRow> read(org.hibernate.mapping.Table table, Table read) {
        List<InitialRow> rows = new ArrayList<>();
        for (InitCommand command : table.getInitCommands(context.sql())) {
            for (String statement : VersionGap.statements(command)) {
                rows.add(row(statement, read));
            }
        }
        return rows.stream().distinct().toList();
    }

    /** Without a primary key the row has no key: it is there when any row is. */
    private static InitialRow row(String statement, Table table) {
        SqlCursor cursor = new SqlCursor(statement);
        cursor.expect("insert", "into");
        cursor.qualifiedName();
        List<String> columns = cursor.sees("(")
                ? cursor.identifiers()
                : table.columns().stream().map(Column::name).toList();
        cursor.expect("values");
        List<String> literals = SqlCursor.splitAtCommas(cursor.parenthesised());
        List<String> keyColumns = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        SortedMap<String, String> key = new TreeMap<>();
        SortedMap<String, String> values = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            (keyColumns.contains(column) ? key : values).put(column, quoted(literals.get(i)));
        }
        return new InitialRow(key, values);
    }

    /** Hibernate does not double the apostrophes in a generator's name. */
    private static String quoted(String literal) {
        boolean text = literal.length() > 1 && literal.startsWith("'") && literal.endsWith("'");
        return text ? "'" + literal.substring(1, literal.length() - 1).replace("'", "''") + "'" : literal;
    }
}

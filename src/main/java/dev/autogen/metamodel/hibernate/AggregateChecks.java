package dev.autogen.metamodel.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardTableExporter;

/** The conditions that Hibernate makes for the parts of embedded values in one column. */
final class AggregateChecks extends StandardTableExporter {

    private static final String BEFORE = ", check (";

    private final List<String> conditions = new ArrayList<>();

    AggregateChecks(Dialect dialect) {
        super(dialect);
    }

    List<String> of(Table table) {
        conditions.clear();
        StringBuilder sql = new StringBuilder();
        applyTableCheck(table, sql);
        return VersionGap.tellsAggregateChecks()
                ? List.copyOf(conditions)
                : behind(table.getChecks().size(), sql.toString());
    }

    /** The conditions that follow the table's own, in text that begins with a comma. */
    private static List<String> behind(int own, String sql) {
        return SqlCursor.splitAtCommas(sql).stream()
                .skip(own + 1L)
                .map(AggregateChecks::condition)
                .toList();
    }

    private static String condition(String check) {
        SqlCursor cursor = new SqlCursor(check);
        cursor.expect("check");
        return cursor.parenthesised();
    }

    @Override
    protected void applyAggregateColumnCheck(StringBuilder sql, AggregateColumn column) {
        int start = sql.length();
        super.applyAggregateColumnCheck(sql, column);
        if (sql.length() > start) {
            conditions.add(sql.substring(start + BEFORE.length(), sql.length() - 1));
        }
    }
}

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
        applyTableCheck(table, new StringBuilder());
        return List.copyOf(conditions);
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

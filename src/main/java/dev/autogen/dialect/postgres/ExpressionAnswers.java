package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What PostgreSQL said to {@link ExpressionDrafts}, by the name that was asked under.
 *
 * @param generated expressions of generated columns
 * @param checks check constraints
 * @param exclusions exclusion constraints
 * @param indexes indexes
 */
record ExpressionAnswers(
        Map<String, Generated> generated,
        Map<String, CheckConstraint> checks,
        Map<String, ExclusionConstraint> exclusions,
        Map<String, Index> indexes) {

    static ExpressionAnswers of(List<Table> tables) {
        ExpressionAnswers answers =
                new ExpressionAnswers(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        tables.forEach(answers::add);
        return answers;
    }

    private void add(Table table) {
        for (Column column : table.columns()) {
            column.generated().ifPresent(value -> generated.put(column.name(), value));
        }
        table.checks().forEach(check -> checks.put(check.label().required(), check));
        table.exclusions().forEach(exclusion -> exclusions.put(exclusion.label().required(), exclusion));
        table.indexes().forEach(index -> indexes.put(index.label().required(), index));
    }
}

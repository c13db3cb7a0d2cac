package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of the target with PostgreSQL's answers put in.
 *
 * @param written the table, with columns as PostgreSQL sees them but for expressions over other columns
 * @param defaults the defaults as the user wrote them, one for each column
 * @param asked the names under which its expressions were asked about
 * @param answers what PostgreSQL said
 */
record TableSpelling(Table written, List<Optional<String>> defaults, Asked asked, ExpressionAnswers answers) {

    /** Everything as PostgreSQL reads it back. */
    Table canonical() {
        return with(true);
    }

    /** Expressions as the user wrote them. */
    Table readable() {
        return with(false);
    }

    private Table with(boolean canonical) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < written.columns().size(); i++) {
            columns.add(column(written.columns().get(i), defaults.get(i), canonical));
        }
        List<CheckConstraint> checks = new ArrayList<>();
        for (int i = 0; i < written.checks().size(); i++) {
            checks.add(check(written.checks().get(i), asked.checks().get(i), canonical));
        }
        List<ExclusionConstraint> exclusions = new ArrayList<>();
        for (int i = 0; i < written.exclusions().size(); i++) {
            exclusions.add(
                    exclusion(written.exclusions().get(i), asked.exclusions().get(i), canonical));
        }
        List<Index> indexes = new ArrayList<>();
        for (int i = 0; i < written.indexes().size(); i++) {
            indexes.add(index(written.indexes().get(i), asked.indexes().get(i), canonical));
        }
        return written.with(table ->
                table.columns(columns).checks(checks).exclusions(exclusions).indexes(indexes));
    }

    private Column column(Column column, Optional<String> writtenDefault, boolean canonical) {
        String id = asked.generated().get(column.name());
        if (id != null) {
            String user = column.generated().orElseThrow().expression();
            Generated answer = Answer.of(answers.generated(), id);
            String text = canonical ? answer.expression() : SqlText.withoutOuterParentheses(user);
            return column.withGenerated(Optional.of(new Generated(text, answer.stored())));
        }
        return canonical ? column : column.withDefault(writtenDefault.or(column::defaultExpression));
    }

    private CheckConstraint check(CheckConstraint check, String id, boolean canonical) {
        String text = canonical
                ? Answer.of(answers.checks(), id).expression()
                : SqlText.withoutOuterParentheses(check.expression());
        return new CheckConstraint(check.label(), text, check.noInherit(), check.notValid());
    }

    private ExclusionConstraint exclusion(ExclusionConstraint written, String id, boolean canonical) {
        return IndexSpelling.of(written, Answer.of(answers.exclusions(), id), canonical);
    }

    private Index index(Index index, Optional<String> id, boolean canonical) {
        return id.map(name -> IndexSpelling.of(index, Answer.of(answers.indexes(), name), canonical))
                .orElse(index);
    }
}

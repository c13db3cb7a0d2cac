package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that PostgreSQL said about the tables and types of a target, at one workbench.
 *
 * @param columns the answers about columns, domains and storage
 * @param tables each table with the answers about it
 */
record Spelling(ColumnAnswers columns, Map<Name, TableSpelling> tables) {

    /** Asks in two steps, because expressions are judged over the types that the first one gives. */
    static Spelling at(Workbench workbench, List<Table> targets, ColumnDrafts drafts) throws SQLException {
        ColumnAnswers columns = drafts.isEmpty()
                ? new ColumnAnswers(Map.of(), Map.of(), Map.of())
                : drafts.answers(workbench.build(drafts.statements(), drafts.standIns()));
        ExpressionDrafts expressions = new ExpressionDrafts(workbench.pieceByPiece());
        List<Table> typed = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        for (Table target : targets) {
            Table table = typed(target, columns);
            typed.add(table);
            asked.add(expressions.ask(table));
        }
        ExpressionAnswers answers = ExpressionAnswers.of(
                expressions.standIns().isEmpty()
                        ? List.of()
                        : workbench.build(List.of(), expressions.standIns()).tables());
        Map<Name, TableSpelling> tables = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            tables.put(
                    targets.get(i).name(),
                    new TableSpelling(typed.get(i), defaults(targets.get(i)), asked.get(i), answers));
        }
        return new Spelling(columns, tables);
    }

    /** What the drafts have to ask about a table's columns and storage. */
    static void ask(Table table, ColumnDrafts drafts) {
        for (Column column : table.columns()) {
            drafts.ask(ColumnText.of(column), ObjectPath.column(table.name(), column.name()));
        }
        drafts.ask(table.storage(), ObjectPath.table(table.name()));
    }

    private static Table typed(Table table, ColumnAnswers answers) {
        Set<String> keys =
                new HashSet<>(table.primaryKey().map(PrimaryKey::columns).orElse(List.of()));
        List<Column> columns = table.columns().stream()
                .map(column -> typed(table.name(), column, keys, answers))
                .toList();
        List<Index> indexes =
                table.indexes().stream().map(Spelling::withLowerMethod).toList();
        return table.with(
                builder -> builder.columns(columns).indexes(indexes).storage(answers.storage(table.storage())));
    }

    private static Column typed(Name table, Column written, Set<String> keys, ColumnAnswers answers) {
        ColumnText text = ColumnText.of(written);
        Column column = answers.column(text);
        boolean notNull = keys.contains(column.name()) || column.identity().isPresent();
        Column typed = column.withNullable(column.nullable() && !notNull)
                .withComment(column.comment().filter(comment -> !comment.isEmpty()));
        return text.serial() ? typed.withDefault(Optional.of(SerialSequence.next(table, column.name()))) : typed;
    }

    private static Index withLowerMethod(Index index) {
        return new Index(
                index.label(),
                index.unique(),
                index.method().toLowerCase(Locale.ROOT),
                index.parts(),
                index.include(),
                index.nullsNotDistinct(),
                index.predicate(),
                index.storage(),
                index.valid(),
                index.comment());
    }

    private static List<Optional<String>> defaults(Table table) {
        return table.columns().stream().map(Column::defaultExpression).toList();
    }
}

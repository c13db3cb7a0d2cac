package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.View;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a thing cannot be without, as far as its definition tells.
 *
 * @param schema the schema that it lies in; empty for the default one
 * @param columns the columns that it is about; words of its expressions are among them
 * @param reference the table and columns that a foreign key refers to
 * @param words what else its text may mean: types, and the tables, columns and views of a query
 * @param query whether the words are those of a query
 * @param text the text that may call sequences, without quotation marks
 */
record Needs(
        Optional<String> schema,
        Set<ColumnReference> columns,
        Optional<ForeignKey> reference,
        Set<String> words,
        boolean query,
        String text) {

    /**
     * What a column, constraint, index or object needs.
     *
     * @param object its name, or that of the table or view that it is part of
     */
    static Needs of(Name object, Object thing) {
        if (thing instanceof Column column) {
            return of(object, column);
        }
        if (thing instanceof Constraint constraint) {
            Set<ColumnReference> columns =
                    references(object, ConstraintColumns.of(constraint).all());
            Optional<ForeignKey> reference =
                    Optional.of(constraint).filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
            reference.ifPresent(key -> columns.addAll(references(key.referencedTable(), key.referencedColumns())));
            return new Needs(object.schema(), columns, reference, Set.of(), false, "");
        }
        return thing instanceof Index index
                ? plain(object, references(object, IndexColumns.of(index).all()), Set.of())
                : ofObject(object, (SchemaObject) thing);
    }

    private static Needs of(Name table, Column column) {
        Set<String> words = SqlWords.of(column.type());
        Set<String> computed = new HashSet<>();
        column.generated().ifPresent(generated -> computed.addAll(SqlWords.of(generated.expression())));
        column.defaultExpression().ifPresent(text -> words.addAll(SqlWords.of(text)));
        words.addAll(computed);
        String text = column.defaultExpression().orElse("").replace("\"", "");
        return new Needs(table.schema(), references(table, computed), Optional.empty(), words, false, text);
    }

    private static Needs ofObject(Name name, SchemaObject object) {
        if (object instanceof View view) {
            return new Needs(name.schema(), Set.of(), Optional.empty(), SqlWords.of(view.query()), true, view.query());
        }
        if (object instanceof Sequence sequence) {
            return plain(name, sequence.ownedBy().stream().collect(Collectors.toSet()), Set.of());
        }
        Set<String> types = TypeUses.needs(object).stream()
                .flatMap(type -> SqlWords.of(type).stream())
                .collect(Collectors.toSet());
        return plain(name, Set.of(), types);
    }

    private static Needs plain(Name object, Set<ColumnReference> columns, Set<String> words) {
        return new Needs(object.schema(), columns, Optional.empty(), words, false, "");
    }

    private static Set<ColumnReference> references(Name table, Collection<String> columns) {
        return columns.stream()
                .map(column -> new ColumnReference(table, column))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether it counts with the sequence. */
    boolean call(Name sequence) {
        return text.contains("nextval('" + sequence + "'");
    }

    /** Whether its text may mean the type, table or view. */
    boolean mention(Name object) {
        return words.contains(object.name());
    }

    /** Whether it is about columns of the table. */
    boolean lieOn(Name table) {
        return columns.stream().anyMatch(column -> column.table().equals(table));
    }

    /** Whether it is about the column, or its query may read it. */
    boolean read(ColumnReference column) {
        return columns.contains(column) || query && mention(column.table()) && words.contains(column.column());
    }
}

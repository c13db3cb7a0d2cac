package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Reads what must be unique.
 *
 * <p>Hibernate writes {@code unique} behind a column and forgets a name for it; other keys follow the columns, named only if
 * the user named them. Keys with an order or a condition exist in PostgreSQL as indexes only.
 */
final class UniqueKeyReader {

    /**
     * A table's unique keys.
     *
     * @param constraints those that are constraints
     * @param indexes those that can only be indexes
     */
    record Keys(List<UniqueConstraint> constraints, List<Index> indexes) {

        Keys {
            constraints = List.copyOf(constraints);
            indexes = List.copyOf(indexes);
        }
    }

    private final Spelling spelling;

    UniqueKeyReader(ReadingContext context) {
        this.spelling = context.spelling();
    }

    Keys read(Table table) {
        List<UniqueConstraint> constraints = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        table.getColumns().stream()
                .filter(column -> column.isUnique() && !table.isPrimaryKey(column))
                .forEach(column ->
                        constraints.add(UniqueConstraint.of(Label.unnamed(), List.of(spelling.column(column)))));
        for (UniqueKey key : table.getUniqueKeys().values()) {
            KeyOptions options = KeyOptions.parse(VersionGap.options(key));
            if (isIndex(key, options)) {
                indexes.add(index(key, options));
            } else if (!isColumnsOwn(table, key)) {
                constraints.add(constraint(key, options));
            }
        }
        return new Keys(constraints, indexes);
    }

    private static boolean isIndex(UniqueKey key, KeyOptions options) {
        return !key.getColumnOrderMap().isEmpty() || options.isOnlyForIndexes();
    }

    private static boolean isColumnsOwn(Table table, UniqueKey key) {
        if (key.getColumns().size() != 1) {
            return false;
        }
        Column listed = key.getColumn(0);
        Column mapped = table.getColumn(listed);
        return listed.isUnique() || mapped != null && mapped.isUnique();
    }

    private UniqueConstraint constraint(UniqueKey key, KeyOptions options) {
        List<String> columns = key.getColumns().stream().map(spelling::column).toList();
        Label label = key.isNameExplicit() ? spelling.label(key.getName()) : Label.unnamed();
        return new UniqueConstraint(
                label, columns, options.include(), options.nullsNotDistinct(), options.deferrability());
    }

    private Index index(UniqueKey key, KeyOptions options) {
        Label label =
                key.isNameExplicit() ? spelling.label(key.getName()) : Label.implicit(spelling.written(key.getName()));
        List<IndexPart> parts =
                key.getColumns().stream().map(column -> part(key, column)).toList();
        return options.index(label, true, parts);
    }

    private IndexPart part(UniqueKey key, Column column) {
        IndexPart part = IndexPart.column(spelling.column(column));
        return "desc".equalsIgnoreCase(key.getColumnOrderMap().get(column)) ? part.desc() : part;
    }
}

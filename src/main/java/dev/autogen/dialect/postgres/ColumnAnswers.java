package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Domain;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What PostgreSQL said to {@link ColumnDrafts}.
 *
 * @param columns by definition
 * @param storages by what was written
 * @param domains by what was written
 */
record ColumnAnswers(
        Map<String, Column> columns,
        Map<SortedMap<String, String>, SortedMap<String, String>> storages,
        Map<Domain, Domain> domains) {

    /** A column with the type, collation, default, identity and nullability that its text says. */
    Column column(ColumnText text) {
        Column column = text.column();
        Optional<String> plain = text.plainType();
        if (plain.isPresent()) {
            return column.withType(plain.get());
        }
        Column answer = columns.get(text.definition());
        if (answer == null) {
            throw new IllegalStateException("nobody asked for " + text.definition());
        }
        return column.withType(answer.type())
                .withCollation(answer.collation())
                .withDefault(answer.defaultExpression())
                .withIdentity(column.identity().or(answer::identity))
                .withNullable(column.nullable() && answer.nullable());
    }

    /** A type alone, as a column of it has it. */
    Column type(String type, Optional<String> collation) {
        Optional<String> plain = collation.isPresent() ? Optional.empty() : TypeSpelling.of(type);
        return plain.map(spelling -> Column.of("value", spelling))
                .orElseGet(() -> column(ColumnText.of(Column.of("value", type).withCollation(collation))));
    }

    SortedMap<String, String> storage(SortedMap<String, String> written) {
        return storages.getOrDefault(written, written);
    }
}

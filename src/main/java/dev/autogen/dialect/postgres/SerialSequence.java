package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Name;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sequence that a {@code serial} column brings along.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">Serial types</a>
 */
final class SerialSequence {

    private SerialSequence() {}

    /** The default of the column. */
    static String next(Name table, String column) {
        return "nextval(" + Identifier.literal(Identifier.quoted(name(table, column))) + "::regclass)";
    }

    /** The sequences of all serial columns of a table. */
    static Stream<Sequence> of(Table written) {
        return written.columns().stream()
                .map(ColumnText::of)
                .filter(ColumnText::serial)
                .map(text -> of(written.name(), text.column()));
    }

    private static Sequence of(Name table, Column column) {
        String type = column.type().split("\\s", 2)[0];
        return new Sequence(
                name(table, column.name()),
                SequenceOptions.defaults(type),
                Optional.of(new ColumnReference(table, column.name())),
                Optional.empty());
    }

    private static Name name(Name table, String column) {
        return table.sibling(DefaultNames.choose(table.name(), Optional.of(column), "seq", any -> false));
    }
}

package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Name;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The notation {@code serial}, written out as PostgreSQL does it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL">Serial types</a>
 */
final class SerialColumns {

    private static final Map<String, String> TYPES = Map.of(
            "smallserial", "smallint",
            "serial2", "smallint",
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint");

    private static final String SUFFIX = "_seq";

    /**
     * A table without serial columns, and what takes their place.
     *
     * @param table the table with plain columns and defaults
     * @param sequences the sequences that the defaults draw from
     */
    record Expanded(Table table, List<Sequence> sequences) {

        Expanded {
            sequences = List.copyOf(sequences);
        }
    }

    private SerialColumns() {}

    static boolean isSerial(String type) {
        return TYPES.containsKey(type.strip().toLowerCase(Locale.ROOT));
    }

    static Expanded expand(Table table) {
        List<Column> columns = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Column column : table.columns()) {
            if (isSerial(column.type())) {
                Sequence sequence = sequence(table.name(), column);
                sequences.add(sequence);
                columns.add(column.withType(sequence.options().type())
                        .notNull()
                        .withDefault(Optional.of(nextValue(sequence.name()))));
            } else {
                columns.add(column);
            }
        }
        return new Expanded(table.with(built -> built.columns(columns)), sequences);
    }

    private static Sequence sequence(Name table, Column column) {
        String type = TYPES.get(column.type().strip().toLowerCase(Locale.ROOT));
        return new Sequence(
                table.sibling(sequenceName(table.name(), column.name())),
                SequenceOptions.defaults(type == null ? "bigint" : type),
                Optional.of(new ColumnReference(table, column.name())),
                Optional.empty());
    }

    /** PostgreSQL's {@code makeObjectName}: the longer part loses bytes until the name fits. */
    private static String sequenceName(String table, String column) {
        int room = Identifiers.MAX_BYTES - SUFFIX.length() - 1;
        int first = bytes(table);
        int second = bytes(column);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return Identifiers.cut(table, first) + "_" + Identifiers.cut(column, second) + SUFFIX;
    }

    private static String nextValue(Name sequence) {
        return "nextval('" + TypeName.print(sequence).replace("'", "''") + "'::regclass)";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

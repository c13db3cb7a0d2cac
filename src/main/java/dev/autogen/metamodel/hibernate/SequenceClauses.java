package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.SequenceOptions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name of a sequence.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
 */
final class SequenceClauses {

    private String type = "bigint";
    private long increment = 1;
    private @Nullable Long start;
    private @Nullable Long minimum;
    private @Nullable Long maximum;
    private long cache = 1;
    private boolean cycle;

    private SequenceClauses() {}

    static SequenceOptions parse(SqlCursor cursor) {
        SequenceClauses clauses = new SequenceClauses();
        while (!cursor.atEnd()) {
            if (!clauses.bound(cursor)) {
                clauses.other(cursor);
            }
        }
        return clauses.resolved();
    }

    private boolean bound(SqlCursor cursor) {
        if (cursor.accept("no", "minvalue") || cursor.accept("no", "maxvalue")) {
            return true;
        }
        if (cursor.accept("minvalue")) {
            minimum = cursor.number();
            return true;
        }
        boolean upper = cursor.accept("maxvalue");
        if (upper) {
            maximum = cursor.number();
        }
        return upper;
    }

    private void other(SqlCursor cursor) {
        if (cursor.accept("start", "with") || cursor.accept("start")) {
            start = cursor.number();
        } else if (cursor.accept("increment", "by") || cursor.accept("increment")) {
            increment = cursor.number();
        } else if (cursor.accept("cache")) {
            cache = cursor.number();
        } else if (cursor.accept("no", "cycle")) {
            cycle = false;
        } else if (cursor.accept("cycle")) {
            cycle = true;
        } else {
            cursor.expect("as");
            type = type(cursor);
        }
    }

    private static String type(SqlCursor cursor) {
        String written = cursor.identifier();
        return switch (written) {
            case "int2", "smallint" -> "smallint";
            case "int", "int4", "integer" -> "integer";
            default -> "bigint";
        };
    }

    private SequenceOptions resolved() {
        SequenceOptions defaults = SequenceOptions.counting(type, 1, increment);
        long lowest = Optional.ofNullable(minimum).orElse(defaults.minimum());
        long highest = Optional.ofNullable(maximum).orElse(defaults.maximum());
        long first = Optional.ofNullable(start).orElse(increment > 0 ? lowest : highest);
        return new SequenceOptions(type, first, increment, lowest, highest, cache, cycle);
    }
}

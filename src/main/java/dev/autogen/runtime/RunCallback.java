package dev.autogen.runtime;

import dev.autogen.migration.Callback;
import dev.autogen.migration.Callback.Moment;
import dev.autogen.migration.Callback.Point;
import dev.autogen.operation.Data;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Sql;
import java.util.Optional;

/** What people want a run to do at a point. */
public sealed interface RunCallback {

    Point point();

    /** What people call it: a file or a class. */
    String name();

    /** The step that it comes down to at a moment. */
    Operation operation(Moment moment);

    /**
     * Statements.
     *
     * @param text as in a script
     */
    record OfSql(Point point, String name, String text) implements RunCallback {
        @Override
        public Operation operation(Moment moment) {
            return new Sql(text, Optional.empty());
        }
    }

    /** Code. */
    record OfCode(Point point, String name, Callback code) implements RunCallback {
        @Override
        public Operation operation(Moment moment) {
            return new Data(name, connection -> code.run(moment, connection), Optional.empty());
        }
    }
}

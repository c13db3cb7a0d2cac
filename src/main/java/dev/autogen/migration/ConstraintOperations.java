package dev.autogen.migration;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Label;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on the constraints of a table. */
interface ConstraintOperations extends OperationLog {

    default void addPrimaryKey(String table, String constraint, String... columns) {
        addPrimaryKey(table, constraint, key -> key.columns(columns));
    }

    default void addPrimaryKey(String table, String constraint, Consumer<KeySpec> content) {
        addTo(table, KeySpec.primaryKey(Label.explicit(constraint), content));
    }

    default void addUnique(String table, String constraint, String... columns) {
        addUnique(table, constraint, key -> key.columns(columns));
    }

    default void addUnique(String table, String constraint, Consumer<KeySpec> content) {
        addTo(table, KeySpec.unique(Label.explicit(constraint), content));
    }

    default void addForeignKey(String table, String constraint, Consumer<ForeignKeySpec> content) {
        addTo(table, ForeignKeySpec.of(Label.explicit(constraint), content));
    }

    default void addCheck(String table, String constraint, String expression) {
        addCheck(table, constraint, expression, check -> {});
    }

    default void addCheck(String table, String constraint, String expression, Consumer<CheckSpec> content) {
        addTo(table, CheckSpec.of(Label.explicit(constraint), expression, content));
    }

    default void addExclusion(String table, String constraint, Consumer<ExclusionSpec> content) {
        addTo(table, ExclusionSpec.of(Label.explicit(constraint), content));
    }

    default void dropConstraint(String table, String constraint) {
        add(new DropConstraint(name(table), constraint, Optional.empty()));
    }

    default void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(name(table), from, to));
    }

    private void addTo(String table, Constraint constraint) {
        add(new AddConstraint(name(table), constraint));
    }
}

package dev.autogen.migration;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddExpression;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterIdentity;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropExpression;
import dev.autogen.operation.DropNotNull;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.SetNotNull;
import java.util.Optional;
import java.util.function.Consumer;

/** Steps on the columns of a table. */
interface ColumnOperations extends OperationLog {

    /** Adds a nullable column. */
    default void addColumn(String table, String column, String type) {
        addColumn(table, column, type, content -> {});
    }

    default void addColumn(String table, String column, String type, Consumer<ColumnSpec> content) {
        add(new AddColumn(name(table), ColumnSpec.of(column, type, content)));
    }

    default void dropColumn(String table, String column) {
        add(new DropColumn(name(table), column, Optional.empty()));
    }

    /** Makes a plain column a generated one; it is dropped and added again. */
    default void addExpression(String table, String column, String type, Consumer<ColumnSpec> content) {
        add(new AddExpression(name(table), ColumnSpec.of(column, type, content)));
    }

    /** Makes a stored generated column a plain one, which keeps the values; told as it was generated. */
    default void dropExpression(String table, String column, String type, Consumer<ColumnSpec> content) {
        add(new DropExpression(name(table), ColumnSpec.of(column, type, content)));
    }

    default void renameColumn(String table, String from, String to) {
        add(new RenameColumn(name(table), from, to));
    }

    default void alterColumnType(String table, String column, Consumer<TypeChange> content) {
        TypeChange change = new TypeChange();
        content.accept(change);
        add(new AlterColumnType(name(table), column, change.before(), change.after()));
    }

    default void setNotNull(String table, String column) {
        add(new SetNotNull(name(table), column));
    }

    default void dropNotNull(String table, String column) {
        add(new DropNotNull(name(table), column));
    }

    default void alterDefault(String table, String column, Consumer<TextChange> content) {
        TextChange change = new TextChange();
        content.accept(change);
        add(new AlterDefault(name(table), column, change.before(), change.after()));
    }

    default void alterIdentity(String table, String column, Consumer<IdentityChange> content) {
        IdentityChange change = new IdentityChange();
        content.accept(change);
        add(new AlterIdentity(name(table), column, change.before(), change.after()));
    }
}

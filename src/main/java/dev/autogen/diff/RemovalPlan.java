package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.View;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a plan takes away from the database, for good or to put it back, each with the reason.
 *
 * <p>A removed table takes its parts along; of these, only foreign keys stand here on their own.
 */
final class RemovalPlan {
    private final Map<Name, String> tables = new TreeMap<>();
    private final Map<ObjectPath, String> columns = new TreeMap<>();
    private final Set<ObjectPath> freed = new HashSet<>();
    private final Map<ObjectPath, String> retyped = new TreeMap<>();
    private final Set<ObjectPath> disturbing = new HashSet<>();
    private final Set<ObjectPath> rewording = new HashSet<>();
    private final Map<ObjectPath, Removed<Constraint>> constraints = new TreeMap<>();
    private final Map<ObjectPath, Removed<Index>> indexes = new TreeMap<>();
    private final Map<Name, Removed<View>> views = new TreeMap<>();

    /**
     * A part that is removed.
     *
     * @param relation the table or view that it is part of, or the view itself
     * @param live what the database has
     * @param reason why
     */
    record Removed<T>(Name relation, T live, String reason) {}

    void table(Name table, String reason) {
        tables.putIfAbsent(table, reason);
    }

    void column(Name table, String column, String reason) {
        columns.putIfAbsent(ObjectPath.column(table, column), reason);
    }

    /** A column that only loses its expression; the way back makes it anew, so that what refers to it steps aside. */
    void freedColumn(Name table, String column, String reason) {
        column(table, column, reason);
        freed.add(ObjectPath.column(table, column));
    }

    void retypedColumn(Name table, String column, TypeChange change, String reason) {
        ObjectPath path = ObjectPath.column(table, column);
        retyped.putIfAbsent(path, reason);
        if (change == TypeChange.UNRELATED) {
            disturbing.add(path);
        }
        if (change != TypeChange.LENGTH) {
            rewording.add(path);
        }
    }

    boolean constraint(Name table, Constraint live, String reason) {
        return constraints.putIfAbsent(Paths.of(table, live), new Removed<>(table, live, reason)) == null;
    }

    void index(Name relation, Index live, String reason) {
        indexes.putIfAbsent(Paths.of(relation, live), new Removed<>(relation, live, reason));
    }

    boolean view(View live, String reason) {
        return views.putIfAbsent(live.name(), new Removed<>(live.name(), live, reason)) == null;
    }

    /** Whether a constraint or an index is taken away as the database has it, alone or with its view. */
    boolean takesAway(SchemaElement part) {
        ObjectPath live = Paths.live(part);
        return constraints.containsKey(live) || indexes.containsKey(live) || views.containsKey(live.object());
    }

    Map<Name, String> tables() {
        return tables;
    }

    /** Dropped columns of tables that stay, those that come back and those that only lose their expression included. */
    Map<ObjectPath, String> columns() {
        return columns;
    }

    boolean isFreed(ObjectPath column) {
        return freed.contains(column);
    }

    /** Whether the column is dropped, be it to come back. */
    boolean isDropped(ObjectPath column) {
        return columns.containsKey(column) && !isFreed(column);
    }

    /** Columns that change their type. */
    Map<ObjectPath, String> retyped() {
        return retyped;
    }

    /** Whether what refers to the column cannot stay: it goes, or gets a type of another meaning. */
    boolean isDisturbed(ObjectPath column) {
        return disturbing.contains(column) || columns.containsKey(column);
    }

    /** Whether PostgreSQL may spell an expression over the column otherwise afterwards. */
    boolean isReworded(ObjectPath column) {
        return rewording.contains(column) || columns.containsKey(column);
    }

    Map<ObjectPath, Removed<Constraint>> constraints() {
        return constraints;
    }

    Map<ObjectPath, Removed<Index>> indexes() {
        return indexes;
    }

    Map<Name, Removed<View>> views() {
        return views;
    }
}

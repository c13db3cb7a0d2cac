package dev.autogen.metamodel.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Index;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate 7 and 8 say in methods that 6.6 lacks or names otherwise.
 *
 * <p>All else that autogen calls has the same signature from 6.6 to 8.0; what has not belongs here. A method is looked for
 * by the virtual machine when it is first called, so a call that is guarded does no harm.
 */
final class VersionGap {

    /** The options of Jakarta Persistence 3.2. */
    private static final boolean OPTIONS = has(Table.class, "getOptions");

    private static final boolean FOREIGN_KEY_COLLECTION = has(Table.class, "getForeignKeyCollection");
    private static final boolean RECORDS = InitCommand.class.isRecord();

    private VersionGap() {}

    static String options(Table table) {
        return OPTIONS ? text(table.getOptions()) : "";
    }

    static String options(Column column) {
        return OPTIONS ? text(column.getOptions()) : "";
    }

    static String options(CheckConstraint check) {
        return OPTIONS ? text(check.getOptions()) : "";
    }

    static String options(UniqueKey key) {
        return OPTIONS ? text(key.getOptions()) : "";
    }

    static String options(Index index) {
        return OPTIONS ? text(index.getOptions()) : "";
    }

    static String options(ForeignKey key) {
        return OPTIONS ? text(key.getOptions()) : "";
    }

    @SuppressWarnings("deprecation") // 6.6 has only this one, and 8.0 another one of its name
    static Collection<ForeignKey> foreignKeys(Table table) {
        return FOREIGN_KEY_COLLECTION
                ? table.getForeignKeyCollection()
                : table.getForeignKeys().values();
    }

    static List<String> statements(InitCommand command) {
        return RECORDS ? List.of(command.initCommands()) : beforeRecords(command);
    }

    /** Whether subclasses of Hibernate's exporter are called for each column that holds an embedded value. */
    static boolean tellsAggregateChecks() {
        return OPTIONS;
    }

    private static List<String> beforeRecords(InitCommand command) {
        try {
            Object statements = InitCommand.class.getMethod("getInitCommands").invoke(command);
            return List.of((String[]) Objects.requireNonNull(statements));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("This version of Hibernate is none that autogen knows", e);
        }
    }

    private static boolean has(Class<?> type, String method) {
        return Arrays.stream(type.getMethods())
                .anyMatch(found -> found.getName().equals(method));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
